package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.InstantSource;
import limber.serve.GoesBy;
import limber.serve.Health;
import limber.serve.Senses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What health says about a bot that runs.
@Timeout(120)
class BotHealthTest {

  @TempDir private Path data;

  @Test
  void itFollowsTheEditionThatTheBotAnswersFrom() throws Exception {
    Edition byWords = Written.EDITION.join();
    Edition byMeaning =
        new Edition(byWords.mind(), byWords.wording(), new Senses(GoesBy.MEANING, GoesBy.WORDS));
    try (TestBot test = TestBot.start(data);
        Health health = Health.at(0)) {
      health.begin(test.bot()::senses, InstantSource.system());
      assertThat(told(health)).contains("\"search\":\"words\"");
      test.bot().adopt(byMeaning);
      assertThat(told(health)).contains("\"search\":\"meaning\"");
      test.bot().adopt(byWords);
      assertThat(told(health)).contains("\"search\":\"words\"");
    }
  }

  private static String told(Health health) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(health.address()).build(), BodyHandlers.ofString())
          .body();
    }
  }
}
