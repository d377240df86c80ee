package limber.corpus;

import java.util.List;

/// What came of loading a corpus.
public sealed interface Loaded {

  /// The files hold together.
  ///
  /// @param corpus all that they say
  record Good(Corpus corpus) implements Loaded {}

  /// The files hold mistakes, and there is no corpus until somebody puts them right.
  ///
  /// @param mistakes all of them, in the order of their files and lines; at least one
  record Bad(List<Mistake> mistakes) implements Loaded {
    public Bad {
      mistakes = List.copyOf(mistakes);
      if (mistakes.isEmpty()) {
        throw new IllegalArgumentException("A corpus without mistakes is not a bad one");
      }
    }
  }
}
