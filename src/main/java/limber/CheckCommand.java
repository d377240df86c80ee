package limber;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import limber.corpus.Corpus;
import limber.corpus.EntryId.Kind;
import limber.corpus.Loaded;
import picocli.CommandLine.Command;

/// Checks the corpus files and reports every mistake at once.
@Command(name = "check", description = "Check the corpus: every mistake, with file and line.")
final class CheckCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    Library library = Library.of(Settings.read(System.getenv()));
    return switch (library.load()) {
      case Loaded.Good(Corpus corpus) -> {
        System.out.println("No mistakes in " + library.name() + ": " + counts(corpus));
        yield 0;
      }
      case Loaded.Bad(var mistakes) -> {
        mistakes.forEach(System.out::println);
        System.out.println(mistakes.size() == 1 ? "1 mistake." : mistakes.size() + " mistakes.");
        yield 1;
      }
    };
  }

  private static String counts(Corpus corpus) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    corpus.all().forEach(entry -> counts.merge(entry.id().kind(), 1, Integer::sum));
    return String.format(
        "%d exercises, %d topics, %d routines, %d kinds of small talk, %d warning signs.",
        counts.getOrDefault(Kind.EXERCISE, 0),
        counts.getOrDefault(Kind.TOPIC, 0),
        counts.getOrDefault(Kind.ROUTINE, 0),
        counts.getOrDefault(Kind.SMALL_TALK, 0),
        corpus.signs().size());
  }
}
