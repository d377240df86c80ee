package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.InstantSource;
import limber.serve.Front;
import limber.serve.GoesBy;
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
        new Edition(
            byWords.mind(),
            byWords.wording(),
            byWords.gallery(),
            new Senses(GoesBy.MEANING, GoesBy.WORDS));
    try (TestBot test = TestBot.start(data);
        Front front = Front.at(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
      front.health(test.bot()::senses, InstantSource.system()).open();
      assertThat(told(front)).contains("\"search\":\"words\"");
      test.bot().adopt(byMeaning);
      assertThat(told(front)).contains("\"search\":\"meaning\"");
      test.bot().adopt(byWords);
      assertThat(told(front)).contains("\"search\":\"words\"");
    }
  }

  private static String told(Front front) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(front.address().resolve(Front.HEALTH)).build(),
              BodyHandlers.ofString())
          .body();
    }
  }
}
