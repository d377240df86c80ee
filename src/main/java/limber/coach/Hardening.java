package limber.coach;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limber.corpus.Corpus;
import limber.corpus.Dose.Level;
import limber.corpus.EntryId;
import limber.corpus.Exercise;

/// Makes a step harder: back up to what it was made easier from, otherwise more of the same up to
/// the most that its entry gives, otherwise a little of the next harder exercise that suits.
public final class Hardening {

  private final Corpus corpus;
  private final Suiting suiting;

  /// A hardening by the corpus's `harder` links.
  public Hardening(Corpus corpus) {
    this.corpus = corpus;
    this.suiting = new Suiting(corpus);
  }

  /// The next harder form of a step that suits a person.
  ///
  /// @param habits by which it may have been made easier before
  /// @return empty where it is as hard as it gets for them, and where the exercise is no longer in
  ///   the corpus
  public Optional<Prescribed> harder(Prescribed step, Person person, List<Habit> habits) {
    return corpus
        .findExercise(step.exercise())
        .flatMap(exercise -> harder(step, exercise, person, habits));
  }

  private Optional<Prescribed> harder(
      Prescribed step, Exercise exercise, Person person, List<Habit> habits) {
    Optional<EntryId> up = suiting.variants(exercise, person).harder();
    boolean wasEased =
        habits.stream().anyMatch(habit -> habit.instead().equals(Optional.of(exercise.id())));
    return up.filter(_ -> wasEased)
        .map(step::with)
        .or(() -> more(step, exercise))
        .or(() -> up.map(harder -> new Prescribed(step.part(), harder, Level.GENTLE)));
  }

  /// The next of the entry's doses that takes longer.
  private static Optional<Prescribed> more(Prescribed step, Exercise exercise) {
    var now = Timing.of(step.measure().of(exercise));
    return Stream.of(Level.STANDARD, Level.STRONG)
        .filter(level -> Timing.of(exercise.doses().at(level)).compareTo(now) > 0)
        .map(level -> new Prescribed(step.part(), step.exercise(), level))
        .findFirst();
  }
}
