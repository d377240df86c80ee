package limber.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import limber.corpus.RealCorpus;
import limber.store.DataFolder;
import limber.store.Filling;
import limber.store.Store;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Delivery;
import limber.talk.Delivery.Scope;
import limber.talk.MessageId;
import limber.talk.Reply;
import limber.talk.Turn;
import limber.talk.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The message that is changed while it counts: what changes it matters now or not at all.
@Timeout(60)
class LiveMessageTest {

  private static final Mind MIND = Mind.of(RealCorpus.english());
  private static final ChatId ANN = new ChatId(1);
  private static final MessageId LIVE = new MessageId(7);
  private static final Utterance STEP = Utterance.live(new Reply.Help());
  private static final Utterance TICK = Utterance.ticking(new Reply.OnlyText());
  private static final Utterance ANSWER = Utterance.fresh(new Reply.RoutineList());
  private static final Delivery OUTAGE = new Delivery.Unreachable("503");

  @TempDir private Path folder;

  private final RecordingMouth mouth = new RecordingMouth();
  private final BlockingQueue<Duration> pauses = new LinkedBlockingQueue<>();
  private final Semaphore beats = new Semaphore(0);

  @Test
  void whatTicksChangesTheLiveMessageThatWasSaidBefore() {
    serve(
        pauses::add,
        (service, store) -> {
          say(store, ANN, STEP, TICK, ANSWER, TICK);
          service.begin();
          RecordingMouth.Said step = mouth.next();
          assertThat(step.utterance()).isEqualTo(STEP);
          assertThat(mouth.next().utterance()).isEqualTo(ANSWER);
          RecordingMouth.Said tick = mouth.next();
          assertThat(tick.utterance()).isEqualTo(TICK);
          assertThat(tick.message()).isEqualTo(step.message());
        });
  }

  @Test
  void whatTicksOnNothingIsPassedOverInSilence() {
    serve(
        pauses::add,
        (service, store) -> {
          say(store, ANN, TICK, ANSWER);
          service.begin();
          assertThat(mouth.next().utterance()).isEqualTo(ANSWER);
        });
  }

  @Test
  void whereTelegramAsksToWaitWhatTicksIsDroppedAndTheChatWaits() {
    serve(
        pauses::add,
        (service, store) -> {
          live(store);
          say(store, ANN, TICK, ANSWER);
          mouth.failNext(ANN, new Delivery.Wait(Duration.ofSeconds(7), Scope.THIS_CHAT));
          service.begin();
          assertThat(mouth.next().utterance()).isEqualTo(ANSWER);
          assertThat(pauses).containsExactly(Duration.ofSeconds(7));
        });
  }

  @Test
  void whatTicksAndDoesNotArriveIsNotTriedAgain() {
    serve(
        pauses::add,
        (service, store) -> {
          live(store);
          say(store, ANN, TICK, ANSWER);
          mouth.failNext(ANN, OUTAGE);
          service.begin();
          assertThat(mouth.next().utterance()).isEqualTo(ANSWER);
          assertThat(pauses).isEmpty();
        });
  }

  @Test
  void whileNobodyCanBeReachedWhatTicksDoesNotWaitForItsTurn() {
    CountDownLatch mended = new CountDownLatch(1);
    Semaphore waiting = new Semaphore(0);
    Pause untilMended =
        length -> {
          waiting.release();
          mended.await();
        };
    serve(
        untilMended,
        (service, store) -> {
          live(store);
          for (int other = 11; other <= 13; other++) {
            mouth.failNext(new ChatId(other), OUTAGE);
            say(store, new ChatId(other), ANSWER);
          }
          service.begin();
          assertThat(waiting.tryAcquire(3, 20, TimeUnit.SECONDS)).isTrue();
          say(store, ANN, TICK);
          beats.release();
          until(() -> store.unsaid() == 3);
          assertThat(mouth.silent()).isTrue();

          mended.countDown();
          for (int other = 11; other <= 13; other++) {
            assertThat(mouth.next().utterance()).isEqualTo(ANSWER);
          }
        });
  }

  /// The chat has a live message.
  private static void live(Store store) {
    say(store, ANN, STEP);
    store.said(store.firstQueued(ANN).orElseThrow(), LIVE);
  }

  private static void say(Store store, ChatId chat, Utterance... said) {
    Filling.commit(store, new Turn(Chat.fresh(chat), List.of(said)), Instant.EPOCH);
  }

  private interface Condition {
    boolean holds();
  }

  private static void until(Condition condition) {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.holds()) {
      assertThat(System.nanoTime()).as("it did not come to that").isLessThan(end);
      Thread.onSpinWait();
    }
  }

  private interface Life {
    void live(Service service, Store store) throws InterruptedException;
  }

  private void serve(Pause pause, Life life) {
    Service.Edges edges =
        new Service.Edges(
            InstantSource.fixed(Instant.EPOCH),
            pause,
            length -> beats.acquire(),
            mouth,
            Watcher.nobody());
    try (DataFolder opened = DataFolder.open(folder);
        Store store = Store.open(opened);
        Service service = new Service(() -> MIND, store, new Tally(Tally.Words.NOT_KEPT), edges)) {
      life.live(service, store);
    } catch (InterruptedException hurried) {
      throw new AssertionError(hurried);
    }
  }
}
