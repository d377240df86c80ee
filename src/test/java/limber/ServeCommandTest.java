package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import limber.sandbox.Sandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// How `limber serve` begins and ends, and what it tells an operator who has to set something
/// right.
@Timeout(120)
final class ServeCommandTest {

  private static final String YOGA = "topics/yoga.yaml";
  private static final String QUESTION = "is yoga good for my back?";
  private static final String NEW = "Yes, it can help. Try it and see how it feels.";

  private final Sandbox telegram = TestBot.sandbox();

  @TempDir private Path data;

  @AfterEach
  void close() {
    telegram.close();
  }

  private ServeProcess serve(Map<String, String> differently) throws IOException {
    Map<String, String> environment = new HashMap<>();
    environment.put("LIMBER_TOKEN", telegram.token());
    environment.put("LIMBER_TELEGRAM_URL", telegram.address().toString());
    environment.put("LIMBER_DATA", data.toString());
    environment.putAll(differently);
    return ServeProcess.start(environment);
  }

  @Test
  void readyIsPrintedAndASignalEndsTheProcessByItselfThoughAPollIsOpen() throws Exception {
    try (Person person = new Person(telegram.address(), 1);
        ServeProcess process = serve(Map.of())) {
      Duration ready = process.awaitReady();
      person.say("hi");
      person.hears(Written.answer("small-talk/hello"));
      Duration ended = process.terminate();
      System.out.printf(
          "ready after %d ms, ended %d ms after SIGTERM%n", ready.toMillis(), ended.toMillis());
      assertThat(ready).isLessThan(Duration.ofSeconds(10));
      assertThat(ended).isLessThan(Duration.ofSeconds(5));
      assertThat(process.output()).singleElement().asString().startsWith("ready");
      assertThat(process.errors()).doesNotContain("WARN", "ERROR", "SEVERE");
    }
  }

  @Test
  void whereItHasAPortItTellsHowItIs() throws Exception {
    try (ServeProcess process = serve(Map.of("LIMBER_HTTP_PORT", "0"));
        HttpClient client = HttpClient.newHttpClient()) {
      String start = "Health is told at ";
      String told = process.awaitLine(start).getLast().substring(start.length());
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(URI.create(told)).build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(answer.body()).startsWith("{\"status\":\"up\",\"search\":\"words\",\"since\":");
      process.awaitReady();
      assertThat(process.terminate()).isLessThan(Duration.ofSeconds(5));
      assertThat(process.errors()).doesNotContain("WARN", "ERROR", "SEVERE");
    }
  }

  @Test
  void aPortThatIsTakenIsToldInOneLine() throws Exception {
    String port = String.valueOf(telegram.address().getPort());
    try (ServeProcess process = serve(Map.of("LIMBER_HTTP_PORT", port))) {
      assertThat(process.exitCode()).isEqualTo(2);
      assertThat(process.errors().lines())
          .containsExactly(
              "Port " + port + " is taken. Free it, or set LIMBER_HTTP_PORT to another.");
      assertThat(process.output()).isEmpty();
    }
  }

  @Test
  void aWrongTokenEndsWithOneClearLine() throws Exception {
    String token = "1000000001:not-the-token-of-this-bot-at-all-00";
    try (ServeProcess process = serve(Map.of("LIMBER_TOKEN", token))) {
      assertThat(process.exitCode()).isEqualTo(1);
      assertThat(process.errors().lines())
          .singleElement()
          .asString()
          .contains("set LIMBER_TOKEN")
          .doesNotContain(token);
      assertThat(process.output()).isEmpty();
    }
  }

  @Test
  void withoutATokenOneLineSaysWhatToSet() throws Exception {
    try (ServeProcess process = ServeProcess.start(Map.of("LIMBER_DATA", data.toString()))) {
      assertThat(process.exitCode()).isEqualTo(2);
      assertThat(process.errors().lines())
          .singleElement()
          .asString()
          .startsWith("Set LIMBER_TOKEN");
      assertThat(process.output()).isEmpty();
    }
  }

  @Test
  void mistakesInTheCorpusAreToldWithFileAndLine() throws Exception {
    EditedCorpus corpus = EditedCorpus.in(data.resolve("corpus"));
    corpus.misspell(YOGA);
    try (ServeProcess process = serve(Map.of("LIMBER_CORPUS", corpus.folder().toString()))) {
      assertThat(process.exitCode()).isEqualTo(2);
      assertThat(process.errors().lines())
          .isNotEmpty()
          .allSatisfy(line -> assertThat(line).startsWith(corpus.file(YOGA) + ":"));
    }
  }

  @Test
  void aCorpusThatChangesIsReloadedAndOneWithAMistakeIsNot() throws Exception {
    EditedCorpus corpus = EditedCorpus.in(data.resolve("corpus"));
    try (Person person = new Person(telegram.address(), 1);
        ServeProcess process = serve(Map.of("LIMBER_CORPUS", corpus.folder().toString()))) {
      process.awaitLine("ready");
      corpus.answer(YOGA, NEW);
      assertThat(process.awaitLine("Corpus reloaded: ")).hasSize(1);
      person.say(QUESTION);
      person.hears(NEW);

      corpus.misspell(YOGA);
      assertThat(process.awaitLine("Kept the corpus of before: "))
          .hasSizeGreaterThan(1)
          .first()
          .asString()
          .startsWith(corpus.file(YOGA) + ":");
      person.say(QUESTION);
      person.hears(NEW);

      corpus.mend(YOGA);
      assertThat(process.awaitLine("Corpus reloaded: ")).hasSize(1);
      process.terminate();
      assertThat(process.errors()).doesNotContain("WARN", "ERROR", "SEVERE", QUESTION);
      assertThat(process.output()).noneMatch(line -> line.contains(QUESTION));
    }
  }

  @Test
  void aDataFolderThatCannotBeUsedIsToldInOneLine() throws Exception {
    Path file = Files.createFile(data.resolve("a-file"));
    try (ServeProcess process = serve(Map.of("LIMBER_DATA", file.toString()))) {
      assertThat(process.exitCode()).isEqualTo(2);
      assertThat(process.errors().lines())
          .singleElement()
          .asString()
          .contains(file.toString(), "LIMBER_DATA");
    }
  }
}
