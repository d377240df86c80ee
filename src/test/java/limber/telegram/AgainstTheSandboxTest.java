package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import limber.sandbox.Sandbox;
import limber.sandbox.SandboxSettings;
import limber.talk.ChatId;
import limber.talk.Delivery;
import limber.talk.Incoming;
import limber.talk.MessageId;
import limber.talk.Press;
import limber.talk.Received;
import limber.talk.Reply;
import limber.talk.Utterance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The wire against the strict stand-in, which refuses what Telegram refuses.
@Timeout(60)
final class AgainstTheSandboxTest {

  private static final ChatId CHAT = new ChatId(1);
  private static final Text FORMATTED =
      new Text.Sequence(
          List.of(
              new Text.Bold(new Text.Plain("2 < 3 & \"so\"")),
              new Text.Plain("\n\n"),
              new Text.Link(new Text.Plain("source"), "https://example.org/?a=1&b=\"2\""),
              new Text.Folded(new Text.Italic(new Text.Plain("\nmore")))));

  private final Sandbox sandbox =
      Sandbox.start(SandboxSettings.onAnyPort(), InstantSource.system());
  private final Telegram telegram =
      Telegram.open(new TelegramSettings(sandbox.token(), sandbox.address()));
  private final BlockingQueue<Received> kept = new LinkedBlockingQueue<>();
  private final CountDownLatch polling = new CountDownLatch(1);
  private final Sending sending = telegram.sending(_ -> screen(), InstantSource.system());
  private final Poller poller =
      telegram.poller(
          kept::addAll,
          PollTurn.always(),
          new PollWatch() {
            @Override
            public void firstPoll() {
              polling.countDown();
            }

            @Override
            public void standingBy() {}

            @Override
            public void fatal(String sentence) {
              throw new AssertionError(sentence);
            }
          },
          Thread::sleep);

  private Text text = FORMATTED;

  private Screen screen() {
    return new Screen(
        text,
        List.of(
            List.of(
                new Screen.Button("Help", new Press.Help(), Screen.Tone.PRIMARY),
                new Screen.Button("Stop", new Press.Routines(), Screen.Tone.DANGER))));
  }

  @BeforeEach
  void start() throws InterruptedException {
    poller.start();
    assertThat(polling.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @AfterEach
  void close() {
    poller.close();
    telegram.close();
    sandbox.close();
  }

  private Incoming next() throws InterruptedException {
    Received received = kept.poll(20, TimeUnit.SECONDS);
    assertThat(received).isNotNull();
    assertThat(received.chat()).isEqualTo(CHAT);
    return received.what();
  }

  private JsonNode post(String path, String json) throws InterruptedException {
    return page(HttpRequest.newBuilder(at(path)).POST(BodyPublishers.ofString(json)).build());
  }

  private JsonNode requests() throws InterruptedException {
    return page(HttpRequest.newBuilder(at("/sandbox/requests?since=0")).build());
  }

  private URI at(String path) {
    return sandbox.address().resolve(path);
  }

  private static JsonNode page(HttpRequest request) throws InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return Wire.JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
    } catch (IOException failed) {
      throw new AssertionError("The sandbox's page did not answer.", failed);
    }
  }

  private MessageId sent(Utterance utterance) throws InterruptedException {
    Delivery delivery = sending.send(CHAT, utterance, Optional.empty());
    assertThat(delivery).isInstanceOf(Delivery.Delivered.class);
    return ((Delivery.Delivered) delivery).message();
  }

  @Test
  void whatAPersonSaysPressesAndSendsArrives() throws InterruptedException {
    post("/sandbox/chats/1/messages", "{\"text\":\"my back hurts\"}");
    assertThat(next()).isEqualTo(new Incoming.Text("my back hurts"));
    post("/sandbox/chats/1/messages", "{\"text\":\"/exercise bird dog\"}");
    assertThat(next()).isEqualTo(new Incoming.Command("exercise", "bird dog"));
    post("/sandbox/chats/1/messages", "{\"kind\":\"sticker\"}");
    assertThat(next()).isEqualTo(new Incoming.NotText());
    MessageId on = sent(Utterance.fresh(new Reply.Help()));
    post(
        "/sandbox/chats/1/presses", "{\"message_id\":%d,\"data\":\"help\"}".formatted(on.number()));
    assertThat(next()).isEqualTo(new Incoming.Pressed(on, new Press.Help()));
    post("/sandbox/chats/1/presses", "{\"message_id\":%d,\"data\":\"x\"}".formatted(on.number()));
    assertThat(next()).isEqualTo(new Incoming.UnknownPress(on));
  }

  @Test
  void whatIsSentIsTakenByTheStrictStandIn() throws InterruptedException {
    post("/sandbox/chats/1/messages", "{\"text\":\"hello\"}");
    next();
    MessageId first = sent(Utterance.fresh(new Reply.Help()));
    assertThat(sent(Utterance.replacing(first, new Reply.Help()))).isEqualTo(first);
    text = new Text.Plain("Changed");
    assertThat(sent(Utterance.replacing(first, new Reply.Help()))).isEqualTo(first);
    assertThat(sent(Utterance.replacing(new MessageId(999_999), new Reply.Help())))
        .isNotEqualTo(first);
    text = new Text.Plain(("😀 word ".repeat(100) + "\n\n").repeat(12));
    sent(Utterance.fresh(new Reply.Help()));
    telegram
        .profile()
        .publish(
            new Profile.Readers.Everybody(),
            new Profile.Presence(
                "Limber",
                "What people read first",
                "About it",
                List.of(new Profile.Command("help", "What Limber can do"))));
    assertThat(requests().findValuesAsText("method"))
        .contains("setMyCommands", "setMyDescription", "setMyShortDescription");
  }

  @Test
  void whatTicksChangesTheLiveMessageAndMakesNoOther() throws InterruptedException {
    post("/sandbox/chats/1/messages", "{\"text\":\"hello\"}");
    next();
    MessageId live = sent(Utterance.live(new Reply.Help()));
    Utterance tick = Utterance.ticking(new Reply.Help());
    text = new Text.Plain("0:20");
    assertThat(sending.send(CHAT, tick, Optional.of(live))).isEqualTo(new Delivery.Delivered(live));
    assertThat(sending.send(CHAT, tick, Optional.of(live)))
        .as("not modified")
        .isEqualTo(new Delivery.Delivered(live));
    assertThat(sending.send(CHAT, tick, Optional.of(new MessageId(999_999))))
        .isEqualTo(new Delivery.Dropped());
    assertThat(requests().findValuesAsText("method")).containsOnlyOnce("sendMessage");
  }

  @Test
  void aPersonWhoBlocksTheBotAndAnOutageAreToldApart() throws InterruptedException {
    post("/sandbox/chats/1/messages", "{\"text\":\"hello\"}");
    next();
    post("/sandbox/faults", "{\"method\":\"sendMessage\",\"times\":1,\"fault\":\"html\"}");
    assertThat(sending.send(CHAT, Utterance.fresh(new Reply.Help()), Optional.empty()))
        .isInstanceOf(Delivery.Unreachable.class);
    post("/sandbox/chats/1/blocks", "{\"blocked\":true}");
    assertThat(sending.send(CHAT, Utterance.fresh(new Reply.Help()), Optional.empty()))
        .isEqualTo(new Delivery.Blocked());
  }

  @Test
  void updatesOfAnyKindHoldNothingUp() throws InterruptedException {
    post("/sandbox/updates", "{\"message\":{\"date\":99999999999999,\"chat\":7}}");
    post("/sandbox/updates", "{\"kind_of_tomorrow\":{\"a\":1}}");
    post("/sandbox/chats/1/messages", "{\"text\":\"still there?\"}");
    assertThat(next()).isEqualTo(new Incoming.Text("still there?"));
  }
}
