package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import limber.corpus.BotPhrase;
import limber.corpus.DataPhrase;
import limber.serve.Front;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Nothing that identifies somebody is in the log, in what health says or in the list of questions
/// that were not answered, whatever they do.
@Timeout(120)
final class TellTaleTest {

  private static final String ID = "987654321";

  /// Whatever would tell who it was.
  private static final List<String> TELL_TALES =
      List.of(
          ID,
          "Xaveriana",
          "Quillfeather",
          "xq_handle",
          "zugspitzblick",
          "47.4210",
          "10.9853",
          "0151",
          "limber_payload");

  private static final String FROM =
      """
      "from":{"id":%s,"is_bot":false,"first_name":"Xaveriana","last_name":"Quillfeather",\
      "username":"xq_handle","language_code":"de"},\
      "chat":{"id":%s,"type":"private","first_name":"Xaveriana","last_name":"Quillfeather",\
      "username":"xq_handle"}\
      """
          .formatted(ID, ID);

  @TempDir private Path data;

  private final List<String> log = Collections.synchronizedList(new ArrayList<>());
  private final Logger root = Logger.getLogger("");
  private final Level before = root.getLevel();
  private final Handler listening = new Listening();

  /// Everything that is logged at the default level, with all that is known of what was thrown.
  private final class Listening extends Handler {
    private final SimpleFormatter formatter = new SimpleFormatter();

    @Override
    public void publish(LogRecord told) {
      log.add(formatter.format(told));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @BeforeEach
  void listen() {
    root.setLevel(Level.INFO);
    root.addHandler(listening);
  }

  @AfterEach
  void stop() {
    root.removeHandler(listening);
    root.setLevel(before);
  }

  @Test
  void nobodyCanBeToldFromTheLogHealthOrGaps() throws Exception {
    String health;
    try (TestBot bot = TestBot.start(data);
        Front front = Front.at(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        Person person = new Person(bot.address(), Long.parseLong(ID))) {
      front.health(bot.bot()::senses, InstantSource.system()).open();
      for (int i = 0; i < 4; i++) {
        person.bring(
            message("\"text\":\"zugspitzblick is Xaveriana Quillfeather of 0151 234567 ok\""));
        person.hears(Written.phrase(BotPhrase.DO_NOT_KNOW));
      }
      person.bring(message("\"location\":{\"latitude\":47.4210,\"longitude\":10.9853}"));
      person.hears();
      person.bring(message("\"contact\":{\"phone_number\":\"0151\",\"first_name\":\"Xaveriana\"}"));
      person.hears(Written.phrase(BotPhrase.ONLY_TEXT));
      person.forge(1, "limber_payload|zugspitzblick");
      person.say("/zugspitzblick Xaveriana");
      person.say("/export");
      person.press(
          person.hears(Written.phrase(DataPhrase.EXPORT)),
          Written.phrase(DataPhrase.BUTTON_EVERYTHING));
      person.hears(Written.phrase(DataPhrase.HANDED_EVERYTHING));
      health = told(front);
      log.addAll(gaps());
    }

    assertThat(gaps()).as("what was not answered").isNotEmpty();
    assertThat(health).doesNotContain(TELL_TALES);
    assertThat(log)
        .allSatisfy(
            line -> assertThat(line).doesNotContainIgnoringCase(TELL_TALES.toArray(String[]::new)));
  }

  private List<String> gaps() {
    List<String> told = new ArrayList<>();
    told.addAll(Console.run("gaps", "--data", data.toString()).out());
    told.addAll(Console.run("gaps", "--json", "--data", data.toString()).out());
    return told;
  }

  private static String message(String what) {
    return "{\"message\":{\"message_id\":900,\"date\":1790000000," + FROM + "," + what + "}}";
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
