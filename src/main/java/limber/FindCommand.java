package limber;

import java.util.List;
import java.util.concurrent.Callable;
import limber.search.Catalogue;
import limber.search.Queried;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Searches the corpus in Lucene's query syntax, for writers.
@Command(
    name = "find",
    description = "Search the corpus in Lucene's syntax, e.g. 'kind:stretch AND position:sitting'.")
final class FindCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "the query")
  private List<String> words = List.of();

  @Override
  public Integer call() {
    try (Catalogue catalogue = Catalogue.of(Library.of(Settings.read(System.getenv())).corpus())) {
      return switch (catalogue.query(String.join(" ", words))) {
        case Queried.Hits(var hits) -> {
          hits.forEach(
              hit -> System.out.printf("%8.3f  %-40s %s%n", hit.score(), hit.id(), hit.title()));
          System.out.println(hits.isEmpty() ? "Nothing was found." : hits.size() + " found.");
          yield 0;
        }
        case Queried.NotUnderstood(String why) -> {
          System.err.println(why);
          yield 2;
        }
      };
    }
  }
}
