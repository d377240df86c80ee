package limber.coach;

import java.util.Optional;
import limber.corpus.Corpus;
import limber.corpus.Dose.Level;

/// Makes a step easier: the next easier exercise that suits, otherwise less of the same.
public final class Easing {

  private final Corpus corpus;
  private final Suiting suiting;

  /// An easing by the corpus's `easier` links.
  public Easing(Corpus corpus) {
    this.corpus = corpus;
    this.suiting = new Suiting(corpus);
  }

  /// The next easier form of a step that suits a person. Where the step's own exercise does not
  /// suit, and no easier one does, it is what there is instead.
  ///
  /// @return empty where it is as easy as it gets, and where the exercise is no longer in the
  ///   corpus, as may be with a run that was stored
  public Optional<Prescribed> easier(Prescribed step, Person person) {
    return corpus
        .findExercise(step.exercise())
        .flatMap(_ -> gentler(step, person).or(() -> otherwise(step, person)));
  }

  private Optional<Prescribed> gentler(Prescribed step, Person person) {
    return suiting.easier(step.exercise(), person).map(step::with);
  }

  private Optional<Prescribed> otherwise(Prescribed step, Person person) {
    return suiting.suits(step.exercise(), person)
        ? less(step)
        : suiting.instead(step.exercise(), person).map(step::with);
  }

  private static Optional<Prescribed> less(Prescribed step) {
    return switch (step.measure()) {
      case Measure.AtLevel(Level level) ->
          lower(level).map(lower -> new Prescribed(step.part(), step.exercise(), lower));
      case Measure.Exactly _ ->
          Optional.of(new Prescribed(step.part(), step.exercise(), Level.GENTLE));
    };
  }

  private static Optional<Level> lower(Level level) {
    return switch (level) {
      case STRONG -> Optional.of(Level.STANDARD);
      case STANDARD -> Optional.of(Level.GENTLE);
      case GENTLE -> Optional.empty();
    };
  }
}
