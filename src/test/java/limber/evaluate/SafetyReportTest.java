package limber.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import limber.corpus.Sign;
import limber.corpus.Signs;
import limber.safety.Safety;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetyReportTest {

  private static final Safety SAFETY =
      Safety.byRules(
          List.of(
              Signs.of(Sign.Level.EMERGENCY, "saddle", "seat is numb"),
              Signs.of(Sign.Level.URGENT, "fever", "fever")));

  @TempDir private Path folder;

  @Test
  void whatIsMissedAndWhatIsAFalseAlarmIsCountedAndListed() throws IOException {
    Path file =
        write(
            """
            1\temergency\tsaddle\tplain\tmy seat is numb
            2\temergency\tsaddle\tplain\tdead below since noon
            3\turgent\tfever\tplain\tI have a fever
            4\tnone\tidiom\tplain\tdance fever
            5\tnone\tidiom\tplain\tdead tired
            """);

    SafetyReport report = SafetyReport.of("ours", SAFETY, Message.read(file));

    assertThat(report.table())
        .contains("## ours")
        .contains("| emergency | 2 | 50.0 % | 50.0 % | 0.0 % |")
        .contains("| urgent | 1 | 100.0 % | 100.0 % | 0.0 % |")
        .contains("| none, so false alarms | 2 | 50.0 % | 50.0 % | 0.0 % |")
        .contains("| idiom | 2 | 50.0 % |")
        .doesNotContain("crisis");
    assertThat(report.misses())
        .isEqualTo(
            """
            emergency saddle -> nothing: dead below since noon
            none idiom -> fever: dance fever
            """);
  }

  @Test
  void aLevelThatThereIsNotIsTold() throws IOException {
    Path file = write("1\tgrave\tsaddle\tplain\tmy seat is numb\n");
    assertThatThrownBy(() -> Message.read(file))
        .isInstanceOf(UnreadableSet.class)
        .hasMessageContaining("grave");
  }

  private Path write(String rows) throws IOException {
    return Files.writeString(folder.resolve("messages.tsv"), rows);
  }
}
