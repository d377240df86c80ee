package limber.coach;

import java.util.Optional;
import limber.corpus.Corpus;
import limber.corpus.Dose.Level;
import limber.corpus.EntryId;

/// Makes a step easier: the easier exercise where there is one, otherwise less of the same.
public final class Easing {

  private final Corpus corpus;

  /// An easing by the corpus's `easier` links.
  public Easing(Corpus corpus) {
    this.corpus = corpus;
  }

  /// The next easier form of a step; empty where it is as easy as it gets.
  public Optional<Prescribed> easier(Prescribed step) {
    Optional<EntryId> gentler = corpus.exercise(step.exercise()).variants().easier();
    return gentler
        .map(exercise -> new Prescribed(step.part(), exercise, step.level()))
        .or(() ->
            lower(step.level()).map(level -> new Prescribed(step.part(), step.exercise(), level)));
  }

  private static Optional<Level> lower(Level level) {
    return switch (level) {
      case STRONG -> Optional.of(Level.STANDARD);
      case STANDARD -> Optional.of(Level.GENTLE);
      case GENTLE -> Optional.empty();
    };
  }
}
