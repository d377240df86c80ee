package limber;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The contract of `limber ask --json`: one object a line, its fields and kinds.
class AskCommandTest {

  @TempDir private Path folder;

  @Test
  void anAnswerNamesItsEntryAndTheAspectThatWasAskedFor() throws IOException {
    JsonNode answer = asked("ask", "--json", "how long should I hold the plank").getFirst();
    assertThat(answer.path("text").asText()).isEqualTo("how long should I hold the plank");
    assertThat(answer.path("kind").asText()).isEqualTo("answer");
    assertThat(answer.path("id").asText()).isEqualTo("exercise/plank");
    assertThat(answer.path("aspect").asText()).isEqualTo("dose");
    assertThat(answer.path("confidence").asDouble()).isBetween(0.5, 1.0);
    assertThat(answer.path("ranked").get(0).path("id").asText()).isEqualTo("exercise/plank");
    assertThat(answer.path("ranked").size()).isLessThanOrEqualTo(10);
    assertThat(answer.path("reply").asText()).contains("30 seconds");
    assertThat(answer.path("millis").isNumber()).isTrue();
    assertThat(answer.has("level")).isFalse();
  }

  @Test
  void aReplyIsTheAnswerAloneWithoutWhatIsSaidOnce() throws IOException {
    Path file = file("what is sciatica");
    assertThat(asked("ask", "--json", "--batch", file.toString()))
        .singleElement()
        .satisfies(answer ->
            assertThat(answer.path("reply").asText())
                .contains("sciatica")
                .doesNotContain("In plain words", "medical advice"));
  }

  @Test
  void aBatchIsAnsweredLineByLineInItsOrder() throws IOException {
    Path file = file("is yoga good for my back", "hi", "who won the world cup", "my groin is numb");
    List<JsonNode> answers = asked("ask", "--json", "--batch", file.toString());
    assertThat(answers)
        .extracting(answer -> answer.path("kind").asText())
        .containsExactly("answer", "small-talk", "unknown", "warning");
    assertThat(answers.getLast().path("level").asText()).isEqualTo("emergency");
    assertThat(answers).allSatisfy(answer -> assertThat(answer.path("ranked").isArray()).isTrue());
    assertThat(answers.subList(1, 4)).noneMatch(answer -> answer.has("id"));
  }

  @Test
  void theLastTurnIsAskedAndTheOthersSayWhatItIs() throws IOException {
    Path file =
        file(
            "[\"how do i do the plank\",\"how long should i hold it\"]",
            "[\"tell me about the bridge\",\"something easier\"]");
    List<JsonNode> answers = asked("ask", "--json", "--turns", "--batch", file.toString());
    assertThat(answers)
        .extracting(answer -> answer.path("id").asText() + " " + answer.path("aspect").asText())
        .containsExactly("exercise/plank dose", "exercise/bridge easier");
  }

  @Test
  void aTurnAfterAnEmergencyIsStillTheWarning() throws IOException {
    Path file = file("[\"I can't feel when I wipe\",\"how do i do the plank\"]");
    List<JsonNode> answers = asked("ask", "--json", "--turns", "--batch", file.toString());
    assertThat(answers)
        .singleElement()
        .satisfies(answer -> {
          assertThat(answer.path("kind").asText()).isEqualTo("warning");
          assertThat(answer.path("level").asText()).isEqualTo("emergency");
          assertThat(answer.has("id")).isFalse();
          assertThat(answer.path("reply").asText()).startsWith("This still comes first.");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "not json", "[1]", "{}", "[null]", ""})
  void aLineThatIsNoConversationIsToldInASentence(String line) throws IOException {
    Path file = file(line);
    Console.Printed printed = Console.run("ask", "--json", "--turns", "--batch", file.toString());
    assertThat(printed.code()).isEqualTo(2);
    assertThat(printed.err()).hasSize(1).first().asString().contains("JSON array");
  }

  @Test
  void aFileThatIsNotUtf8IsToldInASentence() throws IOException {
    Path file = Files.write(folder.resolve("latin.txt"), new byte[] {'n', (byte) 0xe9, '\n'});
    Console.Printed printed = Console.run("ask", "--json", "--batch", file.toString());
    assertThat(printed.code()).isEqualTo(2);
    assertThat(printed.err()).hasSize(1).first().asString().contains("UTF-8");
  }

  private Path file(String... lines) throws IOException {
    return Files.writeString(folder.resolve("questions.txt"), String.join("\n", lines) + "\n");
  }

  private static List<JsonNode> asked(String... arguments) throws IOException {
    Console.Printed printed = Console.run(arguments);
    assertThat(printed.code()).isZero();
    List<JsonNode> answers = new ArrayList<>();
    for (String line : printed.out()) {
      answers.add(new JsonMapper().readTree(line));
    }
    return answers;
  }
}
