package limber;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import limber.corpus.Checked;
import limber.corpus.Corpus;
import limber.corpus.Loaded;
import limber.search.Search;
import limber.sentence.Built;
import limber.sentence.Encoder;
import limber.sentence.Loading;
import limber.sentence.SentenceModel;
import limber.sentence.Understanding;
import limber.sentence.Understanding.Texts;
import limber.serve.Mind;
import limber.serve.Noticing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

  @Option(
      names = "--meaning",
      paramLabel = "FOLDER",
      description =
          "learn by meaning, which takes some minutes the first time, and remember it here")
  private @Nullable Path memory;

  @Override
  public Integer call() {
    Library library = Library.of(Settings.read(System.getenv()));
    switch (library.check()) {
      case Loaded.Good(Corpus corpus) -> {
        library.keep(classes);
        Search.build(corpus, classes);
        Noticing.build(corpus, classes);
        if (memory != null) {
          learnMeaning(corpus, memory);
        }
      }
      case Loaded.Bad _ -> Checked.forget(classes);
    }
    return 0;
  }

  private void learnMeaning(Corpus corpus, Path memory) {
    switch (SentenceModel.load()) {
      case Loading.Ready(SentenceModel model) -> learnMeaning(corpus, model, memory);
      case Loading.Absent(String why) ->
          System.err.println("Limber is built without what it takes minutes to learn. " + why);
    }
  }

  /// Vectors of the signs' examples are left out: they are many, and needed only by a writer who
  /// changes them.
  private void learnMeaning(Corpus corpus, Encoder encoder, Path memory) {
    var _ = Mind.of(corpus).with(new Understanding(encoder, memory));
    String probe = Built.probe(encoder, memory);
    Stream.concat(Search.files().stream(), Stream.of(Noticing.MEANING, probe))
        .filter(file -> !file.equals(Texts.SAFETY.file()))
        .forEach(file -> copy(memory.resolve(file), classes.resolve(Built.FOLDER + file)));
  }

  private static void copy(Path from, Path to) {
    try {
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      throw new UncheckedIOException("What was learnt cannot be put to the classes.", unwritable);
    }
  }
}
