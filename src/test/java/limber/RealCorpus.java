package limber;

import java.nio.file.Path;
import limber.corpus.Corpus;
import limber.corpus.CorpusFolder;
import limber.corpus.Loaded;
import limber.corpus.Loading;

/// The corpus that Limber really speaks from, loaded once for all tests.
final class RealCorpus {

  private static final Corpus ENGLISH = load();

  private RealCorpus() {}

  static Corpus english() {
    return ENGLISH;
  }

  private static Corpus load() {
    return switch (Loading.load(CorpusFolder.at(Path.of("corpus")), "en")) {
      case Loaded.Good(Corpus corpus) -> corpus;
      case Loaded.Bad(var mistakes) -> throw new IllegalStateException(mistakes.toString());
    };
  }
}
