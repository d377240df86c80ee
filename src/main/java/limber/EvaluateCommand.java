package limber;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.List;
import limber.corpus.Corpus;
import limber.evaluate.Half;
import limber.evaluate.LabelledSet;
import limber.evaluate.OwnReport;
import limber.evaluate.OwnSets;
import limber.evaluate.SetReport;
import limber.search.Search;
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
          Path questions) {
    if (corpus != null && test != null) {
      System.out.println(json(report(LabelledSet.read(corpus, test))));
    } else if (corpus == null && test == null) {
      System.out.print(own(Library.of(Settings.read(System.getenv())).corpus(), questions));
    } else {
      throw new OperatorMistake("A set is two files: name both --corpus and --test.");
    }
    return 0;
  }

  private static String own(Corpus corpus, Path folder) {
    OwnSets develop = OwnSets.read(folder, Half.DEVELOP);
    OwnSets report = OwnSets.read(folder, Half.REPORT);
    try (Search search = Search.over(corpus)) {
      return OwnReport.table(
          OwnReport.of(search, Half.DEVELOP, develop, warmUp(corpus)),
          OwnReport.of(search, Half.REPORT, report, List.of()));
    }
  }

  private static SetReport report(LabelledSet set) {
    long began = System.nanoTime();
    try (Search search = Search.over(set.corpus())) {
      double seconds = (System.nanoTime() - began) / 1e9;
      return SetReport.of(search, set, seconds, warmUp(set.corpus()));
    }
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
