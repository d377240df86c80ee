package limber;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import limber.corpus.Checked;
import limber.corpus.Corpus;
import limber.corpus.Loaded;
import limber.serve.Noticing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Checks the corpus and learns from it, while Limber is built, so that no start has to.
///
/// A corpus with mistakes is left alone: whoever starts Limber is told of them then.
@Command(
    name = "learn",
    hidden = true,
    description = "Learn from the corpus what Limber is built with.")
final class LearnCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FOLDER", description = "the folder of Limber's classes")
  private Path classes = Path.of("target/classes");

  @Override
  public Integer call() {
    Library library = Library.of(Settings.read(System.getenv()));
    switch (library.check()) {
      case Loaded.Good(Corpus corpus) -> {
        library.keep(classes);
        Noticing.build(corpus, classes);
      }
      case Loaded.Bad _ -> Checked.forget(classes);
    }
    return 0;
  }
}
