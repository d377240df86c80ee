package limber;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import limber.corpus.CorpusFolder;
import limber.corpus.Phrases;
import limber.corpus.RealCorpus;
import limber.sandbox.Sandbox;
import limber.telegram.Telegram;
import limber.telegram.TelegramSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Who the bot says that it is, in two languages, against the strict stand-in.
@Timeout(60)
class PresentingTest {

  private static final Phrases ENGLISH = RealCorpus.english().phrases();

  @TempDir private Path folder;

  private final Sandbox sandbox = TestBot.sandbox();
  private final Telegram telegram =
      Telegram.open(new TelegramSettings(sandbox.token(), sandbox.address()));
  private final Presenting presenting = new Presenting(telegram.profile());

  @AfterEach
  void close() {
    telegram.close();
    sandbox.close();
  }

  @Test
  void eachLanguageIsPublishedOnceAndASecondStartSetsNothing() throws Exception {
    Map<String, Phrases> translations = translated().translations();
    assertThat(translations).containsOnlyKeys("de");

    presenting.publish(ENGLISH, translations);

    assertThat(set())
        .containsExactlyInAnyOrder(
            "setMyCommands",
            "setMyDescription",
            "setMyShortDescription",
            "setMyCommands de",
            "setMyDescription de",
            "setMyName de");
    assertThat(asked("getMyCommands").path("params").path("language_code").asText())
        .isEqualTo("de");

    int before = set().size();
    presenting.publish(ENGLISH, translations);
    assertThat(set()).hasSize(before);
  }

  @Test
  void aLanguageWithMistakesIsLeftOut() throws IOException {
    Library library = translated();
    Files.writeString(folder.resolve("corpus/de/phrases.yaml"), "welcome: Hallo\n");
    assertThat(library.translations()).isEmpty();
  }

  /// What is inside the program is one language so far.
  @Test
  void theCorpusInsideTheProgramKnowsItsLanguages() {
    assertThat(limber.corpus.PackedCorpus.ofThisProgram().languages()).containsExactly("en");
  }

  /// The corpus twice, the second time with a name, a description and a command in other words.
  private Library translated() throws IOException {
    EditedCorpus corpus = EditedCorpus.in(folder.resolve("corpus"));
    Path english = corpus.folder().resolve("en");
    try (Stream<Path> files = Files.walk(english)) {
      for (Path file : files.toList()) {
        Files.copy(file, corpus.folder().resolve("de").resolve(english.relativize(file)));
      }
    }
    Path phrases = corpus.folder().resolve("de/phrases.yaml");
    Files.writeString(
        phrases,
        Files.readString(phrases)
            .replaceFirst("(?m)^bot-name: .*$", "bot-name: Gelenkig")
            .replace("  Hello, I am Limber. I am here for your back.", "  Hallo. I am Limber.")
            .replaceFirst("(?m)^command-stop: .*$", "command-stop: Stop it"));
    return new Library(CorpusFolder.at(corpus.folder()), "en");
  }

  private List<String> set() throws Exception {
    return Stream.of(requests())
        .flatMap(all -> Stream.iterate(0, i -> i < all.size(), i -> i + 1).map(all::get))
        .filter(one -> one.path("method").asText().startsWith("set"))
        .map(one ->
            (one.path("method").asText() + " " + one.path("params").path("language_code").asText())
                .strip())
        .toList();
  }

  private JsonNode asked(String method) throws Exception {
    JsonNode last = new ObjectMapper().createObjectNode();
    for (JsonNode one : requests()) {
      last = one.path("method").asText().equals(method) ? one : last;
    }
    return last;
  }

  private JsonNode requests() throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(sandbox.address().resolve("/sandbox/requests?since=0")).build();
      return new ObjectMapper().readTree(http.send(request, BodyHandlers.ofString()).body());
    }
  }
}
