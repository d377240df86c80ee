package limber.coach;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import limber.corpus.Dose.Level;
import limber.corpus.EntryId;
import limber.corpus.Exercise;

/// How much of an exercise somebody is used to, so that only the pain rule changes it, and not the
/// day on which it comes up.
final class Accustomed {

  private final Map<EntryId, Habit> habits = new HashMap<>();
  private final Set<EntryId> preferred = new HashSet<>();
  private final Map<EntryId, Done> done = new HashMap<>();

  /// What was done of an exercise.
  ///
  /// @param last how much, the last time
  /// @param ago how many sessions ago that was, 1 for the newest
  /// @param times how often
  private record Done(Measure last, int ago, int times) {

    Done again() {
      return new Done(last, ago, times + 1);
    }
  }

  /// By what is remembered of somebody.
  Accustomed(Training training) {
    for (Habit habit : training.habits()) {
      habits.putIfAbsent(habit.exercise(), habit);
      habit.instead().ifPresent(preferred::add);
    }
    List<Session> sessions = training.history().sessions();
    for (int i = 0; i < sessions.size(); i++) {
      for (Prescribed step : sessions.get(i).done()) {
        Done first = new Done(step.measure(), i + 1, 1);
        done.merge(step.exercise(), first, (before, _) -> before.again());
      }
    }
  }

  /// As they have it as a habit, otherwise as they did it last; gentle where it is new to them.
  Measure measure(Exercise exercise) {
    return known(exercise).orElseGet(() -> new Measure.AtLevel(Level.GENTLE));
  }

  /// Whether there is something to go by.
  boolean isKnown(Exercise exercise) {
    return known(exercise).isPresent();
  }

  private Optional<Measure> known(Exercise exercise) {
    return habit(exercise.id())
        .or(() -> Optional.ofNullable(done.get(exercise.id())).map(Done::last))
        .filter(Bounds.of(exercise)::hold);
  }

  /// As much as the pain rule, or its person, has set.
  Optional<Measure> habit(EntryId exercise) {
    return Optional.ofNullable(habits.get(exercise)).flatMap(Habit::measure);
  }

  /// How often it was done, as far as is remembered.
  int times(EntryId exercise) {
    return Optional.ofNullable(done.get(exercise)).map(Done::times).orElse(0);
  }

  /// How many sessions ago it was done last, 1 for the newest; 0 where it was not.
  int sessionsAgo(EntryId exercise) {
    return Optional.ofNullable(done.get(exercise)).map(Done::ago).orElse(0);
  }

  /// What they do in place of an exercise.
  Optional<EntryId> instead(EntryId exercise) {
    return Optional.ofNullable(habits.get(exercise)).flatMap(Habit::instead);
  }

  /// Whether they do it in place of another one.
  boolean isPreferred(EntryId exercise) {
    return preferred.contains(exercise);
  }
}
