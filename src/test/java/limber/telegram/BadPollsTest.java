package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import limber.talk.Incoming;
import limber.talk.Received;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Telegram's bad days on the way in, against the stand-in's faults. Which test holds which day:
///
/// | day | on the way in | on the way out ([BadSendsTest]) | the whole bot |
/// |---|---|---|---|
/// | 429 with `retry_after` | `aRequestToWaitIsObeyed…` | `aRequestToWaitIsHandedOn…` | |
/// | 5xx, a page, nothing, half | `nonsenseIsOutlasted…` | `nonsenseIsTriedLater…` | `BadDaysTest` |
/// | accepted, and the answer lost | `whatWasServedButNotUnderstood…` | `aMessageWhoseAnswer…` | `BadDaysTest` |
/// | an outage, no names | `anOutageOfAnHour…`, `aNameThatIsNotFound…` | | |
/// | 409 | `anotherPoller…` | | |
/// | 401 | `aTokenThatIsRefused…` | | `ServeCommandTest` |
/// | blocked | | `whoeverBlocks…` | `BadDaysTest` |
/// | a group upgraded | `aGroupThatIsUpgraded…` | `SendingTest` | |
/// | lower ids, poison, twice | `idsThatStartAgain…`, `onePoison…`, `anUpdateServedTwice…` | | `BadDaysTest` |
@Timeout(60)
final class BadPollsTest {

  private final StandIn standIn = new StandIn();
  private final RecordedLog log = new RecordedLog();
  private final BlockingQueue<Received> kept = new LinkedBlockingQueue<>();
  private final BlockingQueue<Duration> pauses = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> fatal = new LinkedBlockingQueue<>();
  private final CountDownLatch polling = new CountDownLatch(1);
  private Telegram telegram = Telegram.open(standIn.settings());

  private final PollWatch watch =
      new PollWatch() {
        @Override
        public void firstPoll() {
          polling.countDown();
        }

        @Override
        public void standingBy() {}

        @Override
        public void fatal(String sentence) {
          fatal.add(sentence);
        }
      };

  @AfterEach
  void close() {
    telegram.close();
    standIn.close();
    log.close();
  }

  private Poller poller(Pause pause) {
    return telegram.poller(kept::addAll, PollTurn.always(), watch, pause).start();
  }

  private Poller poller() {
    return poller(pauses::add);
  }

  private Received next() throws InterruptedException {
    Received received = kept.poll(20, TimeUnit.SECONDS);
    assertThat(received).as("a message within twenty seconds").isNotNull();
    return received;
  }

  private void hears(String text) throws InterruptedException {
    assertThat(next().what()).isEqualTo(new Incoming.Text(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"getMe", "deleteWebhook", "getUpdates"})
  void aRequestToWaitIsObeyedWhateverWasAskedFor(String method) throws InterruptedException {
    standIn.fault("{'method':'%s','fault':'too-many-requests','retry_after':17}".formatted(method));
    standIn.say(1, "hello");
    try (Poller _ = poller()) {
      hears("hello");
      assertThat(pauses).containsExactly(Duration.ofSeconds(17));
    }
  }

  @Test
  void aRequestToWaitAfterAPressHoldsNothingUp() throws InterruptedException {
    standIn.fault("{'method':'answerCallbackQuery','fault':'too-many-requests','retry_after':60}");
    standIn.press(1);
    standIn.say(1, "hello");
    try (Poller _ = poller()) {
      next();
      hears("hello");
      assertThat(pauses).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"server-error", "html", "empty", "broken-json", "drop"})
  void nonsenseIsOutlastedWithOneLine(String fault) throws InterruptedException {
    standIn.fault("{'method':'getUpdates','times':5,'fault':'%s'}".formatted(fault));
    standIn.say(1, "hello");
    try (Poller _ = poller()) {
      hears("hello");
      assertThat(pauses)
          .isNotEmpty()
          .allMatch(pause -> pause.compareTo(Duration.ofSeconds(20)) <= 0);
      assertThat(log.lines(Level.WARNING)).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "empty", "broken-json", "drop"})
  void whatWasServedButNotUnderstoodIsServedAgain(String fault) throws InterruptedException {
    standIn.fault("{'method':'getUpdates','accepted':true,'fault':'%s'}".formatted(fault));
    standIn.say(1, "hello");
    try (Poller _ = poller()) {
      hears("hello");
    }
  }

  @Test
  void aTokenThatIsRefusedInTheMiddleEndsItWithOneLine() throws InterruptedException {
    try (Poller _ = poller()) {
      assertThat(polling.await(20, TimeUnit.SECONDS)).isTrue();
      standIn.fault("{'method':'getUpdates','fault':'unauthorized'}");
      standIn.say(1, "hello");
      assertThat(fatal.poll(20, TimeUnit.SECONDS)).contains("LIMBER_TOKEN", "401");
      assertThat(log.lines(Level.WARNING)).isEmpty();
    }
  }

  @Test
  void anotherPollerIsToldOfOnceAndTakenOverFrom() throws Exception {
    try (Poller _ = poller()) {
      assertThat(polling.await(20, TimeUnit.SECONDS)).isTrue();
      // between two polls it is the other one that is refused, and comes again
      for (int tries = 0; pauses.isEmpty() && tries < 20; tries++) {
        CompletableFuture<JsonNode> other =
            CompletableFuture.supplyAsync(() -> standIn.call("getUpdates", "{\"timeout\":50}"));
        assertThat(other.get(20, TimeUnit.SECONDS).path("error_code").asInt()).isEqualTo(409);
      }
      standIn.say(1, "hello");
      hears("hello");
      assertThat(pauses.poll()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
      assertThat(log.lines(Level.WARNING)).singleElement().asString().contains("Another process");
    }
  }

  @Test
  void idsThatStartAgainAtALowerNumberArrive() throws InterruptedException {
    try (Poller _ = poller()) {
      standIn.say(1, "before");
      hears("before");
      standIn.updateIds(500);
      standIn.say(1, "after");
      assertThat(next().update()).isEqualTo(500);
      standIn.say(1, "more");
      assertThat(next().update()).isEqualTo(501);
    }
  }

  @Test
  void onePoisonUpdateAmongAHundredHarmsNoOther() throws InterruptedException {
    for (int i = 0; i < 99; i++) {
      if (i == 50) {
        standIn.bring("{\"message\":{\"date\":99999999999999,\"chat\":7}}");
      }
      standIn.say(1, "message " + i);
    }
    try (Poller _ = poller()) {
      for (int i = 0; i < 99; i++) {
        hears("message " + i);
      }
      assertThat(log.lines(Level.WARNING)).hasSize(1);
    }
  }

  /// The inbox knows the second by its id.
  @Test
  void anUpdateServedTwiceIsHandedOnTwiceAndThenConfirmed() throws InterruptedException {
    standIn.fault("{'method':'getUpdates','times':2,'fault':'repeat'}");
    standIn.say(1, "hello");
    try (Poller _ = poller()) {
      assertThat(next()).isEqualTo(next());
      standIn.say(1, "more");
      hears("more");
    }
  }

  @Test
  void aGroupThatIsUpgradedIsPassedOver() throws InterruptedException {
    String group =
        """
        {"message":{"message_id":7,"date":1700000000,"chat":{"id":-5,"type":"group","title":"G"},
         "from":{"id":1,"is_bot":false,"first_name":"A"},"migrate_to_chat_id":-1005}}\
        """;
    standIn.bring(group);
    standIn.bring(
        group.replace("-1005", "-5").replace("_to_", "_from_").replace(":-5,", ":-1005,"));
    standIn.say(1, "hello");
    try (Poller _ = poller()) {
      hears("hello");
      assertThat(log.lines(Level.WARNING)).isEmpty();
    }
  }

  @Test
  void anOutageOfAnHourIsMetWithFewCallsAndOverWithinHalfAMinute() throws InterruptedException {
    Duration hour = Duration.ofHours(1);
    List<Duration> passed = new ArrayList<>(List.of(Duration.ZERO));
    standIn.fault("{'method':'*','times':10000,'fault':'drop'}");
    standIn.say(1, "hello");
    Pause pause =
        length -> {
          passed.add(passed.getLast().plus(length));
          if (passed.getLast().compareTo(hour) >= 0) {
            standIn.mend();
          }
        };
    try (Poller _ = poller(pause)) {
      hears("hello");
    }
    assertThat(passed).hasSizeBetween(180, 400);
    // and a connection that is tried in vain takes ten seconds more
    assertThat(passed.getLast()).isBetween(hour, hour.plusSeconds(20));
    assertThat(log.lines(Level.WARNING)).hasSize(1);
  }

  /// A real name server cannot be taken away on one machine, so the names come from the test.
  @Test
  void aNameThatIsNotFoundIsLookedUpUntilItIs() throws InterruptedException {
    AtomicInteger lookups = new AtomicInteger();
    Dns names =
        name -> {
          if (lookups.incrementAndGet() <= 5) {
            throw new UnknownHostException(name);
          }
          return List.of(InetAddress.getLoopbackAddress());
        };
    telegram.close();
    telegram = Telegram.over(new Wire(standIn.settings(), names, Duration.ofSeconds(10)));
    standIn.say(1, "hello");
    try (Poller _ = poller()) {
      hears("hello");
      assertThat(pauses).hasSize(5);
      assertThat(log.lines(Level.WARNING)).singleElement().asString().contains("UnknownHost");
    }
  }
}
