package limber;

import java.util.concurrent.Callable;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.corpus.Loaded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Checks the corpus files and reports every mistake at once.
@Command(name = "check", description = "Check the corpus: every mistake, with file and line.")
final class CheckCommand implements Callable<Integer> {

  @Option(
      names = "--review",
      description = "Print what a clinician should still confirm, as a page of Markdown.")
  private boolean review;

  @Override
  public Integer call() {
    Library library = Library.of(Settings.read(System.getenv()));
    long begun = System.nanoTime();
    Loaded loaded = library.check();
    double seconds = (System.nanoTime() - begun) / 1e9;
    return switch (loaded) {
      case Loaded.Good(Corpus corpus) -> {
        System.out.print(
            review ? new ClinicalReview(corpus).page() : clean(library, corpus, seconds));
        yield 0;
      }
      case Loaded.Bad(var mistakes) -> {
        mistakes.forEach(System.out::println);
        System.out.println(Counts.of(mistakes) + ".");
        yield 1;
      }
    };
  }

  private static String clean(Library library, Corpus corpus, double seconds) {
    int ways = corpus.all().stream().mapToInt(CheckCommand::ways).sum();
    return "No mistakes in %s (%.1f s): %s; %d ways of asking.%n"
        .formatted(library.name(), seconds, Counts.of(corpus), ways);
  }

  private static int ways(Entry entry) {
    return 1 + entry.basics().asking().ways().size();
  }
}
