package limber.coach;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limber.corpus.EntryId;

/// Remembers for the next time how somebody changed a step.
public final class Remembering {

  private Remembering() {}

  /// The habits after a step was changed. An exercise that stood in the place of another still
  /// does, under the name of that other; who comes back to that does as prescribed again.
  ///
  /// @param from the step as it was
  /// @param to what it is now
  public static List<Habit> after(List<Habit> habits, Prescribed from, Prescribed to) {
    EntryId prescribed = original(habits, from.exercise());
    Habit next =
        new Habit(
            prescribed,
            Optional.of(to.exercise()).filter(other -> !other.equals(prescribed)),
            measure(habits, prescribed, from, to));
    return Stream.concat(
            habits.stream().filter(habit -> !habit.exercise().equals(prescribed)),
            Stream.of(next).filter(Remembering::isOne))
        .toList();
  }

  /// Whether a step is what it is by habit.
  public static boolean explain(List<Habit> habits, Prescribed step) {
    return habits.stream()
        .anyMatch(habit ->
            habit.instead().isPresent()
                ? habit.instead().get().equals(step.exercise())
                : habit.exercise().equals(step.exercise())
                    && habit.measure().equals(Optional.of(step.measure())));
  }

  private static EntryId original(List<Habit> habits, EntryId exercise) {
    return habits.stream()
        .filter(habit -> habit.instead().equals(Optional.of(exercise)))
        .map(Habit::exercise)
        .findFirst()
        .orElse(exercise);
  }

  private static Optional<Measure> measure(
      List<Habit> habits, EntryId prescribed, Prescribed from, Prescribed to) {
    return to.measure().equals(from.measure())
        ? habits.stream()
            .filter(habit -> habit.exercise().equals(prescribed))
            .findFirst()
            .flatMap(Habit::measure)
        : Optional.of(to.measure());
  }

  private static boolean isOne(Habit habit) {
    return habit.instead().isPresent() || habit.measure().isPresent();
  }
}
