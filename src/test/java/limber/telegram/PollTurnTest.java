package limber.telegram;

import static limber.telegram.ScriptedTelegram.text;
import static limber.telegram.ScriptedTelegram.updates;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import limber.talk.Received;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Several processes that are one bot: one polls, the others stand by.
@Timeout(30)
final class PollTurnTest {

  private final ScriptedTelegram server = new ScriptedTelegram();
  private final Telegram telegram = Telegram.open(server.settings());
  private final RecordedLog log = new RecordedLog();
  private final AtomicBoolean ours = new AtomicBoolean();
  private final BlockingQueue<List<Received>> kept = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
  private final BlockingQueue<Duration> rests = new LinkedBlockingQueue<>(100);

  private final PollWatch watch =
      new PollWatch() {
        @Override
        public void firstPoll() {
          told.add("polling");
        }

        @Override
        public void standingBy() {
          told.add("standing by");
        }

        @Override
        public void fatal(String sentence) {
          told.add(sentence);
        }
      };

  @AfterEach
  void close() {
    telegram.close();
    server.close();
    log.close();
  }

  private Poller poller(PollTurn turn) {
    // whoever stands by asks again at once here, and what nobody looks at is not kept
    return telegram.poller(kept::add, turn, watch, rests::offer).start();
  }

  private static <T> T next(BlockingQueue<T> line) throws InterruptedException {
    T next = line.poll(10, TimeUnit.SECONDS);
    assertThat(next).isNotNull();
    return next;
  }

  @Test
  void whoeverStandsByAsksTelegramForNothingAndTellsItOnce() throws InterruptedException {
    try (Poller _ = poller(ours::get)) {
      for (int i = 0; i < 5; i++) {
        assertThat(next(rests)).isEqualTo(Duration.ofSeconds(2));
      }
      assertThat(told).containsExactly("standing by");
      assertThat(server.asked("getMe")).isEmpty();
      assertThat(server.asked("getUpdates")).isEmpty();
    }
  }

  @Test
  void whoseTurnComesPollsAsAtAStart() throws InterruptedException {
    try (Poller _ = poller(ours::get)) {
      assertThat(next(told)).isEqualTo("standing by");
      server.on("getUpdates", updates(text(10, 1, "a")));
      ours.set(true);
      assertThat(next(kept)).hasSize(1);
      assertThat(next(told)).isEqualTo("polling");
      assertThat(server.asked("deleteWebhook")).hasSize(1);
      assertThat(server.next("getUpdates").parameters().path("timeout").asInt(-1)).isZero();
    }
  }

  @Test
  void aBatchThatArrivesWhenTheTurnIsLostIsKeptAndServedAgainToWhoeverPollsNext()
      throws InterruptedException {
    ours.set(true);
    CountDownLatch lost = new CountDownLatch(1);
    server.on(
        "getUpdates",
        updates(),
        exchange -> {
          ours.set(false);
          lost.countDown();
          updates(text(10, 1, "a")).play(exchange);
        });
    try (Poller _ = poller(ours::get)) {
      assertThat(lost.await(10, TimeUnit.SECONDS)).isTrue();
      assertThat(next(kept)).hasSize(1);
      assertThat(next(told)).isEqualTo("polling");
      assertThat(next(told)).isEqualTo("standing by");
      server.next("getUpdates");
      server.next("getUpdates");
      assertThat(server.asked("getUpdates")).isEmpty();
      server.on("getUpdates", updates());
      ours.set(true);
      assertThat(server.next("getUpdates").parameters().has("offset")).isFalse();
      assertThat(next(told)).isEqualTo("polling");
    }
  }

  @Test
  void aTurnThatCannotBeAskedForIsAskedForAgain() throws InterruptedException {
    PollTurn broken =
        () -> {
          if (rests.size() < 3) {
            throw new IllegalStateException("The database is away.");
          }
          return true;
        };
    server.on("getUpdates", updates());
    try (Poller _ = poller(broken)) {
      assertThat(next(told)).isEqualTo("polling");
      assertThat(log.lines(java.util.logging.Level.WARNING))
          .singleElement()
          .asString()
          .contains("database is away");
    }
  }
}
