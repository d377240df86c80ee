package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The whole bot on Telegram's bad days: whoever wrote is answered, once, or twice at worst.
@Timeout(120)
final class BadDaysTest {

  private static final String YOGA = "is yoga good for my back?";

  private final HttpClient http = HttpClient.newHttpClient();

  @TempDir private Path data;
  private TestBot bot;
  private Person person;

  @BeforeEach
  void open() throws Exception {
    bot = TestBot.start(data);
    person = new Person(bot.address(), 1);
    person.say("hi");
    person.hears(Written.answer("small-talk/hello"));
    person.hears("not medical advice");
  }

  @AfterEach
  void close() {
    person.close();
    bot.close();
    http.shutdownNow();
  }

  @ParameterizedTest
  @CsvSource({
    "server-error,false,1",
    "html,false,1",
    "empty,false,1",
    "broken-json,false,1",
    "drop,false,1",
    "drop,true,2",
    "html,true,2"
  })
  void aReplyThatGoesAstrayIsSentAgain(String fault, boolean accepted, int times) throws Exception {
    fault("{'method':'sendMessage','fault':'%s','accepted':%b}".formatted(fault, accepted));
    person.say(YOGA);
    for (int i = 0; i < times; i++) {
      person.hears(Written.answer("topic/yoga"));
    }
    person.say("thanks");
    assertThat(Person.words(person.hears())).doesNotContain(Written.answer("topic/yoga"));
  }

  @Test
  void anUpdateThatIsServedTwiceIsAnsweredOnce() throws Exception {
    fault("{'method':'getUpdates','times':2,'fault':'repeat'}");
    person.say(YOGA);
    person.hears(Written.answer("topic/yoga"));
    person.say("hi");
    assertThat(Person.words(person.hears())).contains(Written.answer("small-talk/hello"));
  }

  @Test
  void whoeverBlockedTheBotIsBackWithStart() throws Exception {
    post("/sandbox/chats/1/blocks", "{'blocked':true}");
    post("/sandbox/chats/1/blocks", "{'blocked':false}");
    person.say("/start");
    person.hears();
    person.say(YOGA);
    person.hears(Written.answer("topic/yoga"));
  }

  private void fault(String json) throws Exception {
    post("/sandbox/faults", json);
  }

  private void post(String path, String json) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(bot.address().resolve(path))
            .POST(BodyPublishers.ofString(json.replace('\'', '"')))
            .build();
    assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
  }
}
