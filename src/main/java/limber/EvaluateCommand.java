package limber;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import limber.corpus.Corpus;
import limber.evaluate.Export;
import limber.evaluate.LabelledSet;
import limber.evaluate.Message;
import limber.evaluate.OwnReport;
import limber.evaluate.OwnSets;
import limber.evaluate.Portion;
import limber.evaluate.SafetyReport;
import limber.evaluate.SetReport;
import limber.search.Search;
import limber.sentence.Understanding;
import limber.serve.Mind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Measures how good Limber is.
@Command(
    name = "evaluate",
    description = "Measure how good Limber is: evaluate search; evaluate export for its peers.")
final class EvaluateCommand {

  private static final int WARM_UP = 300;

  @Command(
      name = "search",
      description = {
        "Put labelled questions to the search: our own, in three portions, or a set of files",
        "with lines of number<TAB>label[|label]<TAB>text[<TAB>answer] and the label oos for none."
      })
  int search(
      @Option(names = "--corpus", paramLabel = "FILE", description = "labelled ways of asking")
          @Nullable Path corpus,
      @Option(names = "--test", paramLabel = "FILE", description = "labelled questions")
          @Nullable Path test,
      @Option(
              names = "--not-ours",
              paramLabel = "FILE",
              description = "labels that only say that it is not ours, one a line")
          @Nullable Path notOurs,
      @Option(
              names = "--questions",
              paramLabel = "FOLDER",
              description = "where our own questions are (default: ${DEFAULT-VALUE})",
              defaultValue = "src/test/resources/questions")
          Path questions)
      throws IOException {
    Settings settings = Settings.read(System.getenv());
    if (corpus != null && test != null) {
      Set<String> others = notOurs == null ? Set.of() : LabelledSet.labels(notOurs);
      LabelledSet set = LabelledSet.read(corpus, test, others);
      System.out.println(JsonLine.of(report(set, Comprehension.of(settings))));
    } else if (corpus == null && test == null && notOurs == null) {
      Corpus own = Library.of(settings).corpus();
      System.out.print(own(own, Comprehension.of(settings), questions));
    } else {
      throw new OperatorMistake("A set is two files: name both --corpus and --test.");
    }
    return 0;
  }

  @Command(
      name = "export",
      description = "Write our own corpus and questions as files that evaluate search reads.")
  int export(
      @Parameters(paramLabel = "FOLDER", description = "where to") Path folder,
      @Option(
              names = "--questions",
              paramLabel = "FOLDER",
              description = "where our own questions are (default: ${DEFAULT-VALUE})",
              defaultValue = "src/test/resources/questions")
          Path questions)
      throws IOException {
    Export export = new Export(Files.createDirectories(folder));
    export.write(Library.of(Settings.read(System.getenv())).corpus());
    for (Portion portion : Portion.values()) {
      export.write(portion, OwnSets.read(questions, portion));
    }
    return 0;
  }

  @Command(
      name = "safety",
      description = {
        "Put messages to what looks for warning signs: our own, or a file of them with lines of",
        "number<TAB>emergency|urgent|crisis|none<TAB>sign<TAB>style<TAB>text."
      })
  int safety(
      @Option(
              names = "--portion",
              paramLabel = "PORTION",
              description = "${COMPLETION-CANDIDATES}; all of them where none is named")
          @Nullable Portion portion,
      @Option(names = "--test", paramLabel = "FILE", description = "messages of somebody else")
          @Nullable Path test,
      @Option(
              names = "--messages",
              paramLabel = "FOLDER",
              description = "where our own messages are (default: ${DEFAULT-VALUE})",
              defaultValue = "src/test/resources/safety")
          Path folder) {
    Settings settings = Settings.read(System.getenv());
    Mind mind = mind(Library.of(settings).corpus(), Comprehension.of(settings));
    if (test != null) {
      print(SafetyReport.of(test.getFileName().toString(), mind.safety(), Message.read(test)));
      return 0;
    }
    List<Portion> portions = portion == null ? List.of(Portion.values()) : List.of(portion);
    for (Portion one : portions) {
      String name = one.name().toLowerCase(Locale.ROOT);
      print(SafetyReport.of(name, mind.safety(), Message.read(folder.resolve(name + ".tsv"))));
    }
    return 0;
  }

  private static void print(SafetyReport report) {
    System.out.println(report.table());
    System.out.println(report.misses());
  }

  private static Mind mind(Corpus corpus, Comprehension comprehension) {
    Mind mind = Mind.of(corpus);
    return comprehension.understanding().join().map(mind::with).orElse(mind);
  }

  private static String own(Corpus corpus, Comprehension comprehension, Path folder) {
    try (Search search = search(corpus, comprehension.understanding().join())) {
      List<OwnReport> reports = new ArrayList<>();
      for (Portion portion : Portion.values()) {
        OwnSets sets = OwnSets.read(folder, portion);
        List<String> warmUp = reports.isEmpty() ? warmUp(corpus) : List.of();
        reports.add(OwnReport.of(search, portion, sets, warmUp));
      }
      return OwnReport.table(reports);
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
      for (String file : Search.files()) {
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
}
