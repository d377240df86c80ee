package limber.coach;

import java.util.Optional;
import limber.corpus.Corpus;
import limber.corpus.Dose.Level;
import limber.corpus.Exercise;

/// Makes a step easier: the easier exercise where there is one, otherwise less of the same.
public final class Easing {

  private final Corpus corpus;

  /// An easing by the corpus's `easier` links.
  public Easing(Corpus corpus) {
    this.corpus = corpus;
  }

  /// The next easier form of a step; empty where it is as easy as it gets, and where the exercise
  /// is no longer in the corpus, as may be with a run that was stored.
  public Optional<Prescribed> easier(Prescribed step) {
    return corpus
        .find(step.exercise())
        .filter(Exercise.class::isInstance)
        .map(Exercise.class::cast)
        .flatMap(exercise -> gentler(step, exercise).or(() -> less(step)));
  }

  private static Optional<Prescribed> gentler(Prescribed step, Exercise exercise) {
    return exercise
        .variants()
        .easier()
        .map(easier -> new Prescribed(step.part(), easier, step.level()));
  }

  private static Optional<Prescribed> less(Prescribed step) {
    return lower(step.level()).map(level -> new Prescribed(step.part(), step.exercise(), level));
  }

  private static Optional<Level> lower(Level level) {
    return switch (level) {
      case STRONG -> Optional.of(Level.STANDARD);
      case STANDARD -> Optional.of(Level.GENTLE);
      case GENTLE -> Optional.empty();
    };
  }
}
