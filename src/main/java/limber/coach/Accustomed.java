package limber.coach;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import limber.corpus.Dose;
import limber.corpus.Dose.Level;
import limber.corpus.EntryId;
import limber.corpus.Exercise;

/// How much of an exercise somebody is used to, so that only the pain rule changes it, and not the
/// day on which it comes up.
final class Accustomed {

  private final Map<EntryId, Habit> habits = new HashMap<>();
  private final Map<EntryId, Habit> preferred = new HashMap<>();
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
      habit.instead().ifPresent(instead -> preferred.putIfAbsent(instead, habit));
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
        .map(measure -> within(measure, exercise));
  }

  /// The entry may have changed since.
  private static Measure within(Measure measure, Exercise exercise) {
    return switch (measure) {
      case Measure.AtLevel level -> level;
      case Measure.Exactly(Dose dose) ->
          new Measure.Exactly(new DoseBounds(exercise.doses()).clamped(dose));
    };
  }

  /// As much as the pain rule, or its person, has set: of the exercise itself, or where it is done
  /// in place of another one.
  Optional<Measure> habit(EntryId exercise) {
    return Optional.ofNullable(habits.get(exercise))
        .filter(habit -> habit.instead().isEmpty())
        .or(() -> Optional.ofNullable(preferred.get(exercise)))
        .flatMap(Habit::measure);
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
    return preferred.containsKey(exercise);
  }
}
