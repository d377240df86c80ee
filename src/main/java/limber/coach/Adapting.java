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

  /// The steps with the habits applied, and then fitted to the person, also to what their leg did
  /// of late.
  ///
  /// A habit leads to another exercise only where that suits and is no step already. A dose that
  /// has left the bounds of its entry is brought back into them; an exercise that is gone is
  /// ignored. In the warm-up and the cool-down nothing grows.
  ///
  /// @return none where nothing suits
  public List<Prescribed> adapted(List<Prescribed> steps, Training training, Person person) {
    Person lately = person.lately(training.history());
    Habits habits = new Habits(training.habits());
    Set<EntryId> taken = new HashSet<>(steps.stream().map(Prescribed::exercise).toList());
    List<Prescribed> adapted = new ArrayList<>();
    for (Prescribed step : steps) {
      Prescribed next =
          habits.about(step.exercise()).map(habit -> done(step, habit, taken, lately)).orElse(step);
      taken.add(next.exercise());
      adapted.add(next);
    }
    return suiting.fitted(adapted, lately).steps();
  }

  private Prescribed done(Prescribed step, Habit habit, Set<EntryId> taken, Person person) {
    Optional<Exercise> known = find(step.exercise());
    if (known.isEmpty()) {
      return step;
    }
    Optional<Exercise> wanted = habit.instead().flatMap(this::find);
    Optional<Exercise> instead =
        wanted.filter(one -> !taken.contains(one.id()) && suiting.suits(one.id(), person));
    if (habit.instead().isEmpty()) {
      return measured(step, known.get(), habit);
    }
    if (instead.isEmpty()) {
      return wanted.filter(one -> isEasier(one, known.get())).isPresent() ? gentle(step) : step;
    }
    return step.part() == Part.CORE || !isEasier(known.get(), instead.get())
        ? measured(inPlace(step, instead.get()), instead.get(), habit)
        : step;
  }

  /// Another exercise at the same level; a dose of one's own is of its exercise alone.
  private static Prescribed inPlace(Prescribed step, Exercise instead) {
    return switch (step.measure()) {
      case Measure.AtLevel level -> new Prescribed(step.part(), instead.id(), level);
      case Measure.Exactly _ -> new Prescribed(step.part(), instead.id(), Level.GENTLE);
    };
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
      easier = easier.get().variants().easier().flatMap(this::find);
      if (easier.filter(one::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Exercise> find(EntryId id) {
    return corpus.find(id).filter(Exercise.class::isInstance).map(Exercise.class::cast);
  }
}
