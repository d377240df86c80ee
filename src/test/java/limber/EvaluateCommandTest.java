package limber;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The contract of `limber evaluate search`. How good the answers are is asserted elsewhere.
class EvaluateCommandTest {

  @TempDir private Path folder;

  @Test
  void aSetThatOthersMadeIsMeasuredInOneLineOfJson() throws IOException {
    Path corpus = Files.writeString(folder.resolve("c"), "0\tpay\thow to pay\n1\thi\thello\n");
    Path test = Files.writeString(folder.resolve("t"), "0\tpay\tpay how\n1\toos\tzebra\n");
    Console.Printed printed =
        Console.run("evaluate", "search", "--corpus", corpus.toString(), "--test", test.toString());
    assertThat(printed.code()).isZero();
    JsonNode report = new JsonMapper().readTree(printed.out().getLast());
    assertThat(report.fieldNames())
        .toIterable()
        .containsExactly(
            "top1",
            "mrr10",
            "auroc",
            "rejected95",
            "mcc",
            "median_ms",
            "p99_ms",
            "index_s",
            "rss_mb");
    assertThat(report.path("top1").asDouble()).isEqualTo(1);
  }

  @Test
  void ourOwnQuestionsAreMeasuredPortionByPortion() throws IOException {
    for (String portion : new String[] {"develop", "check", "report"}) {
      write(portion + "-questions.tsv", "1\texercise/plank\thow long do i hold the plank\n");
      write(portion + "-out-of-scope.tsv", "1\toos-far\tzebra\n2\toos-near\tmy knee hurts\n");
      write(portion + "-aspects.tsv", "1\texercise/plank\tdose\thow long do i hold the plank\n");
      write(portion + "-follow-ups.tsv", "1\texercise/plank\texercise/plank\tdose\thow often\n");
    }
    Console.Printed printed = Console.run("evaluate", "search", "--questions", folder.toString());
    assertThat(printed.code()).isZero();
    assertThat(printed.out())
        .hasSize(13)
        .anyMatch(line -> line.matches("right first +(\\| 100\\.0 % of 1 +){3}"))
        .anyMatch(line -> line.matches("near refused, in a talk +(\\| 100\\.0 % of 1 +){3}"));
  }

  @Test
  void messagesAreReadForSignsAndWhatWasMissedIsListed() throws IOException {
    write(
        "theirs.tsv",
        """
        1\temergency\tchest-pain\tplain\tI have chest pain
        2\turgent\tfever\tplain\tzebra
        3\tnone\tordinary\tplain\tback pain
        """);
    Console.Printed printed =
        Console.run("evaluate", "safety", "--test", folder.resolve("theirs.tsv").toString());
    assertThat(printed.code()).isZero();
    assertThat(printed.out())
        .contains("| emergency | 1 | 100.0 % | 100.0 % | 0.0 % |")
        .contains("| none, so false alarms | 1 | 0.0 % | 100.0 % | 0.0 % |")
        .contains("urgent fever -> nothing: zebra");
  }

  @Test
  void ourOwnQuestionsAreWrittenForOtherSearches() throws IOException {
    for (String portion : new String[] {"develop", "check", "report"}) {
      write(portion + "-questions.tsv", "1\texercise/plank|exercise/side-plank\tplank it\n");
      write(portion + "-out-of-scope.tsv", "1\toos-far\tzebra\n2\toos-near\tmy knee hurts\n");
      write(portion + "-aspects.tsv", "");
      write(portion + "-follow-ups.tsv", "");
    }
    Path to = folder.resolve("to").resolve("there");
    Console.Printed printed =
        Console.run("evaluate", "export", to.toString(), "--questions", folder.toString());
    assertThat(printed.code()).isZero();
    assertThat(to.resolve("report-test.tsv"))
        .hasContent(
            "1\texercise/plank|exercise/side-plank\tplank it\n2\toos\tzebra\n3\toos\tmy knee hurts");
    assertThat(to.resolve("develop-test.tsv"))
        .hasSameTextualContentAs(to.resolve("report-test.tsv"));
    assertThat(to.resolve("not-ours.txt")).content().contains("topic/diets\n");
    Console.Printed measured =
        Console.run(
            "evaluate",
            "search",
            "--corpus",
            to.resolve("corpus.tsv").toString(),
            "--test",
            to.resolve("report-test.tsv").toString(),
            "--not-ours",
            to.resolve("not-ours.txt").toString());
    assertThat(measured.code()).isZero();
    assertThat(measured.out()).singleElement().asString().contains("\"rejected95\":1.0");
  }

  @Test
  void halfASetIsRefused() {
    Console.Printed printed = Console.run("evaluate", "search", "--corpus", "c.tsv");
    assertThat(printed.code()).isEqualTo(2);
    assertThat(printed.err()).containsExactly("A set is two files: name both --corpus and --test.");
  }

  @Test
  void aFileThatIsNotThereIsToldInASentence() {
    Console.Printed printed = Console.run("evaluate", "search", "--questions", "nowhere");
    assertThat(printed.code()).isEqualTo(2);
    assertThat(printed.err()).singleElement().asString().contains("nowhere/develop-questions.tsv");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
