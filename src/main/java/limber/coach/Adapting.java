package limber.coach;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import limber.corpus.Corpus;
import limber.corpus.Dose.Level;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.Routine.Part;

/// Prescribes steps as somebody does them by now: what became less, more or another exercise stays
/// so.
public final class Adapting {

  private final Corpus corpus;
  private final Suiting suiting;

  /// An adapting by the entries of a corpus, which may have changed since the habits were formed.
  public Adapting(Corpus corpus) {
    this.corpus = corpus;
    this.suiting = new Suiting(corpus);
  }

  /// The steps fitted to the person, also to what their leg did of late, and then with the habits
  /// applied.
  ///
  /// A habit leads to another exercise only where that suits and is no step already; where an
  /// easier one is wanted and none is free, the step is left out. A dose that has left the bounds
  /// of its entry is brought back into them; an exercise that is gone is ignored. In the warm-up
  /// and the cool-down nothing grows.
  ///
  /// @return none where nothing suits
  public List<Prescribed> adapted(List<Prescribed> steps, Training training, Person person) {
    Person lately = person.lately(training.history());
    Habits habits = new Habits(training.habits());
    List<Prescribed> wanted =
        steps.stream().map(step -> cautious(step, habits, person, lately)).toList();
    List<Prescribed> fitted = suiting.fitted(wanted, lately).steps();
    Set<EntryId> taken = new HashSet<>(fitted.stream().map(Prescribed::exercise).toList());
    List<Prescribed> adapted = new ArrayList<>();
    for (Prescribed step : fitted) {
      Optional<Prescribed> next = done(step, habits, taken, lately);
      next.or(() -> isOnlyOne(step, fitted) ? Optional.of(gentle(step)) : Optional.empty())
          .ifPresent(adapted::add);
      next.map(Prescribed::exercise).ifPresent(taken::add);
    }
    return adapted;
  }

  /// What takes the place of an exercise that does not suit begins gently as long as the leg
  /// counts, and where there is a habit, for that may be that it is less.
  private Prescribed cautious(Prescribed step, Habits habits, Person person, Person lately) {
    if (suiting.suits(step.exercise(), lately)) {
      return step;
    }
    boolean legCounts = !lately.equals(person);
    return legCounts || habits.about(step.exercise()).isPresent() ? gentle(step) : step;
  }

  private Optional<Prescribed> done(
      Prescribed step, Habits habits, Set<EntryId> taken, Person person) {
    return corpus
        .findExercise(step.exercise())
        .flatMap(_ -> habits.about(step.exercise()))
        .map(habit -> done(step, habit, taken, person))
        .orElseGet(() -> Optional.of(step));
  }

  private static boolean isOnlyOne(Prescribed step, List<Prescribed> steps) {
    return steps.stream().filter(other -> other.part() == step.part()).count() == 1;
  }

  /// The step as the habit has it; empty where that asks for something easier, and nothing easier
  /// is free: it is left out then, for a step that was too much does not come back by itself.
  private Optional<Prescribed> done(
      Prescribed step, Habit habit, Set<EntryId> taken, Person person) {
    Exercise known = corpus.exercise(step.exercise());
    if (habit.instead().isEmpty()) {
      return Optional.of(measured(step, known, habit));
    }
    Optional<Exercise> wanted = habit.instead().flatMap(corpus::findExercise);
    Optional<Exercise> instead = wanted.filter(one -> isFree(one.id(), taken, person));
    if (instead.isPresent()) {
      return Optional.of(replaced(step, known, instead.get(), habit));
    }
    return wanted.filter(one -> isEasier(one, known)).isPresent()
        ? suiting
            .easier(step.exercise(), person)
            .filter(easier -> isFree(easier, taken, person))
            .map(easier -> gentle(step.with(easier)))
        : Optional.of(step);
  }

  private boolean isFree(EntryId exercise, Set<EntryId> taken, Person person) {
    return !taken.contains(exercise) && suiting.suits(exercise, person);
  }

  private Prescribed replaced(Prescribed step, Exercise known, Exercise instead, Habit habit) {
    return step.part() == Part.CORE || !isEasier(known, instead)
        ? measured(step.with(instead.id()), instead, habit)
        : step;
  }

  /// The step with its measure: outside the core only where it is less.
  private static Prescribed measured(Prescribed step, Exercise exercise, Habit habit) {
    Measure measure = habit.measure().map(one -> within(one, exercise)).orElse(step.measure());
    boolean fits =
        step.part() == Part.CORE
            || Work.of(measure.of(exercise)) <= Work.of(step.measure().of(exercise));
    return fits ? new Prescribed(step.part(), step.exercise(), measure) : step;
  }

  private static Measure within(Measure measure, Exercise exercise) {
    return switch (measure) {
      case Measure.AtLevel level -> level;
      case Measure.Exactly(var dose) ->
          new Measure.Exactly(new DoseBounds(exercise.doses()).clamped(dose));
    };
  }

  private static Prescribed gentle(Prescribed step) {
    return new Prescribed(step.part(), step.exercise(), Level.GENTLE);
  }

  /// Whether one is among the ever easier ones of another.
  private boolean isEasier(Exercise one, Exercise other) {
    Set<EntryId> seen = new HashSet<>();
    Optional<Exercise> easier = Optional.of(other);
    while (easier.isPresent() && seen.add(easier.get().id())) {
      easier = easier.get().variants().easier().flatMap(corpus::findExercise);
      if (easier.filter(one::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
