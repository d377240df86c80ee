package limber.corpus;

import java.nio.file.Path;

/// The corpus that Limber really speaks from, loaded once for all tests.
public final class RealCorpus {

  private static final Corpus ENGLISH = load();

  private RealCorpus() {}

  /// What is in `corpus/en`.
  public static Corpus english() {
    return ENGLISH;
  }

  private static Corpus load() {
    return switch (Loading.load(CorpusFolder.at(Path.of("corpus")), "en")) {
      case Loaded.Good(Corpus corpus) -> corpus;
      case Loaded.Bad(var mistakes) -> throw new IllegalStateException(mistakes.toString());
    };
  }
}
