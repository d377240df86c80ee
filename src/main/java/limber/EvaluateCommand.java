package limber;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import limber.corpus.Corpus;
import limber.evaluate.Half;
import limber.evaluate.LabelledSet;
import limber.evaluate.OwnReport;
import limber.evaluate.OwnSets;
import limber.evaluate.SetReport;
import limber.search.Search;
import limber.search.Understanding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures how good Limber is.
@Command(name = "evaluate", description = "Measure how good Limber is: evaluate search.")
final class EvaluateCommand {

  private static final int WARM_UP = 300;

  @Command(
      name = "search",
      description = {
        "Put labelled questions to the search: our own, in their two halves, or a set of files",
        "with lines of number<TAB>label[|label]<TAB>text[<TAB>answer] and the label oos for none."
      })
  int search(
      @Option(names = "--corpus", paramLabel = "FILE", description = "labelled ways of asking")
          @Nullable Path corpus,
      @Option(names = "--test", paramLabel = "FILE", description = "labelled questions")
          @Nullable Path test,
      @Option(
              names = "--questions",
              paramLabel = "FOLDER",
              description = "where our own questions are (default: ${DEFAULT-VALUE})",
              defaultValue = "src/test/resources/questions")
          Path questions)
      throws IOException {
    Settings settings = Settings.read(System.getenv());
    if (corpus != null && test != null) {
      LabelledSet set = LabelledSet.read(corpus, test);
      System.out.println(json(report(set, Comprehension.of(settings))));
    } else if (corpus == null && test == null) {
      Corpus own = Library.of(settings).corpus();
      System.out.print(own(own, Comprehension.of(settings), questions));
    } else {
      throw new OperatorMistake("A set is two files: name both --corpus and --test.");
    }
    return 0;
  }

  private static String own(Corpus corpus, Comprehension comprehension, Path folder) {
    OwnSets develop = OwnSets.read(folder, Half.DEVELOP);
    OwnSets report = OwnSets.read(folder, Half.REPORT);
    try (Search search = search(corpus, comprehension.understanding().join())) {
      return OwnReport.table(
          OwnReport.of(search, Half.DEVELOP, develop, warmUp(corpus)),
          OwnReport.of(search, Half.REPORT, report, List.of()));
    }
  }

  /// What is learnt from the set of somebody else is not kept.
  private static SetReport report(LabelledSet set, Comprehension comprehension) throws IOException {
    Path folder = Files.createTempDirectory("limber-evaluate");
    Optional<Understanding> understanding =
        comprehension.understanding().join().map(there -> there.in(folder));
    long began = System.nanoTime();
    try (Search search = search(set.corpus(), understanding)) {
      double seconds = (System.nanoTime() - began) / 1e9;
      return SetReport.of(search, set, seconds, warmUp(set.corpus()));
    } finally {
      for (String file : Understanding.FILES) {
        Files.deleteIfExists(folder.resolve(file));
      }
      Files.deleteIfExists(folder);
    }
  }

  private static Search search(Corpus corpus, Optional<Understanding> understanding) {
    return understanding
        .map(there -> Search.over(corpus, there))
        .orElseGet(() -> Search.over(corpus));
  }

  /// Ways of asking; none of them is what will be asked.
  private static List<String> warmUp(Corpus corpus) {
    return corpus.all().stream()
        .flatMap(entry -> entry.basics().asking().ways().stream())
        .limit(WARM_UP)
        .toList();
  }

  private static String json(SetReport report) {
    try {
      return new JsonMapper().writeValueAsString(report);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A report cannot be written as JSON.", impossible);
    }
  }
}
