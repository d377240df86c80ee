package limber;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.corpus.EntryId.Kind;
import limber.corpus.Loaded;
import limber.corpus.Mistake;
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
    Loaded loaded = library.load();
    double seconds = (System.nanoTime() - begun) / 1e9;
    return switch (loaded) {
      case Loaded.Good(Corpus corpus) -> {
        System.out.print(
            review ? new ClinicalReview(corpus).page() : clean(library, corpus, seconds));
        yield 0;
      }
      case Loaded.Bad(var mistakes) -> {
        mistakes.forEach(System.out::println);
        System.out.println(count(mistakes));
        yield 1;
      }
    };
  }

  private static String clean(Library library, Corpus corpus, double seconds) {
    return "No mistakes in %s (%.1f s): %s%n".formatted(library.name(), seconds, counts(corpus));
  }

  private static String count(List<Mistake> mistakes) {
    return mistakes.size() == 1 ? "1 mistake." : mistakes.size() + " mistakes.";
  }

  private static String counts(Corpus corpus) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    corpus.all().forEach(entry -> counts.merge(entry.id().kind(), 1, Integer::sum));
    return "%d exercises, %d topics, %d routines, %d kinds of small talk, %d warning signs; %d ways of asking."
        .formatted(
            counts.getOrDefault(Kind.EXERCISE, 0),
            counts.getOrDefault(Kind.TOPIC, 0),
            counts.getOrDefault(Kind.ROUTINE, 0),
            counts.getOrDefault(Kind.SMALL_TALK, 0),
            corpus.signs().size(),
            corpus.all().stream().mapToInt(CheckCommand::ways).sum());
  }

  private static int ways(Entry entry) {
    return 1 + entry.basics().asking().ways().size();
  }
}
