package limber;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import limber.corpus.BotPhrase;
import limber.corpus.EntryPhrase;
import limber.corpus.RealCorpus;
import limber.picture.Gallery;
import limber.sandbox.Sandbox;
import limber.serve.Tally;
import limber.telegram.Drawn;
import limber.telegram.PollWatch;
import limber.telegram.TelegramSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The whole bot with pictures, from a person's words to what they see.
@Timeout(90)
class PicturesShownTest {

  private static final Edition PICTURED = Edition.of(RealCorpus.english(), new Drawn());
  private static final String HOW = "how do I do the bird dog";

  @TempDir private Path data;

  private final Sandbox telegram = TestBot.sandbox();

  @AfterEach
  void close() {
    telegram.close();
  }

  private Bot bot(Edition edition) {
    return new Bot(
        CompletableFuture.completedFuture(edition),
        new Bot.Terms(
            new TelegramSettings(telegram.token(), telegram.address()),
            Keeping.in(data),
            new Tally(Tally.Words.NOT_KEPT),
            new Intake.Polling()),
        new Unwatched());
  }

  private List<JsonNode> animations() throws Exception {
    List<JsonNode> sent = new ArrayList<>();
    HttpRequest all =
        HttpRequest.newBuilder(telegram.address().resolve("/sandbox/requests?since=0")).build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      String log = http.send(all, BodyHandlers.ofString()).body();
      for (JsonNode request : new JsonMapper().readTree(log)) {
        if (request.path("method").asText().equals("sendAnimation")) {
          sent.add(request.path("params"));
        }
      }
    }
    return sent;
  }

  @Test
  void whoAsksHowAnExerciseGoesSeesItAndReadsAllThatTheTextSays() throws Exception {
    try (Bot _ = bot(PICTURED);
        Person person = new Person(telegram.address(), 7)) {
      person.say(HOW);

      JsonNode shown = person.hears(Written.title("exercise/bird-dog"));
      assertThat(shown.path("animation").path("file_name").asText()).isEqualTo("bird-dog.gif");
      assertThat(Person.words(shown)).contains(Written.phrase(EntryPhrase.STEPS_HEADING));
      JsonNode rest = person.hears(Written.phrase(EntryPhrase.CAUTION_HEADING));
      assertThat(rest.has("animation")).isFalse();
      person.press(rest, Written.phrase(BotPhrase.BUTTON_BEGIN_EXERCISE));
    }
  }

  @Test
  void aPictureGoesUpOnceAlsoOverARestart() throws Exception {
    try (Person person = new Person(telegram.address(), 7)) {
      for (int life = 0; life < 2; life++) {
        try (Bot _ = bot(PICTURED)) {
          person.say(HOW);
          person.hears(Written.phrase(EntryPhrase.CAUTION_HEADING));
        }
      }
    }

    assertThat(animations()).hasSize(2);
    assertThat(animations().getFirst().toString()).contains("bird-dog.gif");
    assertThat(animations().getLast().path("animation").asText()).doesNotContain("attach");
    assertThat(animations().getLast().toString()).doesNotContain("bird-dog.gif");
  }

  @Test
  void aReloadedCorpusBringsItsOwnPictures() throws Exception {
    try (Bot bot = bot(Edition.of(RealCorpus.english(), Gallery.empty()));
        Person person = new Person(telegram.address(), 7)) {
      person.say(HOW);
      JsonNode words = person.hears(Written.title("exercise/bird-dog"));
      assertThat(words.has("animation")).isFalse();
      assertThat(Person.words(words)).contains(Written.phrase(EntryPhrase.CAUTION_HEADING));

      bot.adopt(PICTURED);

      person.say(HOW);
      assertThat(person.hears(Written.title("exercise/bird-dog")).has("animation")).isTrue();
    }
  }

  private static final class Unwatched implements PollWatch {

    @Override
    public void firstPoll() {}

    @Override
    public void standingBy() {}

    @Override
    public void fatal(String sentence) {}
  }
}
