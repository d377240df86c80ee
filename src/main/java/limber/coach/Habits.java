package limber.coach;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limber.corpus.EntryId;

/// The habits of somebody, each exercise at most once.
///
/// @param all in the order in which they came; one that changes keeps its place
record Habits(List<Habit> all) {
  Habits {
    all = List.copyOf(all);
  }

  /// The habit about an exercise as it stands in a routine.
  Optional<Habit> about(EntryId exercise) {
    return all.stream().filter(habit -> habit.exercise().equals(exercise)).findFirst();
  }

  /// The exercise of a routine in whose place one is done, which is itself where it stands there.
  EntryId standsFor(EntryId done) {
    return all.stream()
        .filter(habit -> habit.instead().filter(done::equals).isPresent())
        .findFirst()
        .map(Habit::exercise)
        .orElse(done);
  }

  /// After shifts.
  Habits after(List<Shift> shifts) {
    return shifts.stream()
        .reduce(this, (habits, shift) -> habits.with(shift.after()), (first, _) -> first);
  }

  /// As they were before shifts. What has become another habit since stays as it is.
  Habits without(List<Shift> shifts) {
    return shifts.stream()
        .filter(shift -> all.contains(shift.after()))
        .reduce(
            this,
            (habits, shift) ->
                shift
                    .before()
                    .map(habits::with)
                    .orElseGet(() -> habits.less(shift.after().exercise())),
            (first, _) -> first);
  }

  /// With another habit about an exercise, in the place of the former one: where two exercises gave
  /// way to the same one, what is said again has to find the same of them.
  private Habits with(Habit habit) {
    return about(habit.exercise())
        .map(former ->
            new Habits(all.stream().map(one -> one.equals(former) ? habit : one).toList()))
        .orElseGet(() -> new Habits(Stream.concat(all.stream(), Stream.of(habit)).toList()));
  }

  private Habits less(EntryId exercise) {
    return new Habits(all.stream().filter(habit -> !habit.exercise().equals(exercise)).toList());
  }
}
