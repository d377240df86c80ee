package limber.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import limber.corpus.RealCorpus;
import limber.store.DataFolder;
import limber.store.Filling;
import limber.store.Store;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Incoming;
import limber.talk.Received;
import limber.talk.Reply;
import limber.talk.Turn;
import limber.talk.Urgency;
import limber.talk.Utterance;
import limber.talk.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Very many messages: nobody waits for somebody else's, and nothing grows without end.
@Timeout(120)
class CrowdTest {

  private static final Mind MIND = Mind.of(RealCorpus.english());
  private static final ChatId ANN = new ChatId(1);
  private static final ChatId BOB = new ChatId(2);
  private static final int BATCH = 100;

  @TempDir private Path folder;

  private final RecordingMouth mouth = new RecordingMouth();
  private final Semaphore beats = new Semaphore(0);

  @Test
  void whoSendsAThousandMessagesDelaysNobodyAndGetsOneFriendlyLine() {
    serve(
        () -> MIND,
        (service, store) -> {
          for (int first = 0; first < 1_000; first += BATCH) {
            service.accept(commands(first, BATCH, ANN));
          }
          service.accept(List.of(command(5_000, BOB)));
          int before = 0;
          while (!mouth.next().chat().equals(BOB)) {
            before++;
          }
          // one of a thousand in a chat is answered after the other, so most of them still wait
          assertThat(before).as("answers to the other before").isLessThan(60);
          until(() -> store.waiting() == 0 && store.unsaid() == 0);
          List<Reply> rest = said();
          assertThat(rest).filteredOn(reply -> reply instanceof Reply.TooFast).hasSize(1);
          assertThat(before + rest.size()).as("all that was said to the other").isLessThan(60);
        });
  }

  @Test
  void fiveThousandChatsAtOnceAreAnsweredInAboutTheOrderInWhichTheyCame() {
    int chats = 5_000;
    serve(
        () -> MIND,
        (service, store) -> {
          for (int first = 0; first < chats; first += BATCH) {
            List<Received> batch = new ArrayList<>();
            for (int i = first; i < first + BATCH; i++) {
              batch.add(command(10_000 + i, new ChatId(100 + i)));
            }
            service.accept(batch);
          }
          Map<ChatId, Integer> places = new HashMap<>();
          while (places.size() < chats) {
            places.putIfAbsent(mouth.next().chat(), places.size());
          }
          assertThat(places)
              .allSatisfy((chat, place) ->
                  assertThat(Math.abs(place - (chat.number() - 100))).isLessThan(1_000));
        });
  }

  @Test
  void whatNobodyAskedForLeavesAtTelegramsPaceAndDelaysNoAnswer() {
    int reminders = 10_000;
    serve(
        () -> MIND,
        (service, store) -> {
          remind(store, reminders);
          service.begin();
          int second = (int) Duration.ofSeconds(1).dividedBy(Clockwork.BEAT);
          beats.release(second - 1);
          until(() -> beats.availablePermits() == 0 && store.unsaid() == 0);
          List<Reply> first = said();
          assertThat(first).as("reminders in the first second").hasSizeBetween(1, 30);

          service.accept(List.of(command(1, BOB)));
          // no beat goes by until the answer is there
          assertThat(mouth.next().chat()).isEqualTo(BOB);
        });
  }

  @Test
  void whereTooMuchWaitsNothingMoreIsTakenInUntilThereIsRoom() {
    CountDownLatch able = new CountDownLatch(1);
    Supplier<Mind> busy =
        () -> {
          try {
            able.await();
            return MIND;
          } catch (InterruptedException closing) {
            throw new IllegalStateException(closing);
          }
        };
    serve(
        busy,
        (service, store) -> {
          for (int first = 0; first < 5_000; first += BATCH) {
            List<Received> batch = new ArrayList<>();
            for (int i = first; i < first + BATCH; i++) {
              batch.add(command(10_000 + i, new ChatId(100 + i)));
            }
            service.accept(batch);
          }
          CountDownLatch taken = new CountDownLatch(1);
          Thread poller =
              Thread.ofVirtual()
                  .start(() -> {
                    try {
                      service.accept(List.of(command(1, BOB)));
                      taken.countDown();
                    } catch (InterruptedException closing) {
                      Thread.currentThread().interrupt();
                    }
                  });
          until(() -> poller.getState() == Thread.State.WAITING);
          assertThat(store.waiting()).isEqualTo(5_000);
          assertThat(taken.getCount()).isOne();

          able.countDown();
          until(() -> store.waiting() < 5_000);
          beats.release(1_000);
          assertThat(taken.await(30, TimeUnit.SECONDS)).isTrue();
        });
  }

  /// Puts something that nobody asked for into the outbox for so many chats, side by side, so that
  /// they are committed in groups.
  private static void remind(Store store, int chats) {
    Utterance unasked = new Utterance(new Reply.RoutineList(), new Where.Anew(), Urgency.UNASKED);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < chats; i++) {
        Turn turn = new Turn(Chat.fresh(new ChatId(1_000 + i)), List.of(unasked));
        threads.execute(() -> Filling.commit(store, turn, Instant.EPOCH));
      }
    }
  }

  private List<Reply> said() {
    List<Reply> said = new ArrayList<>();
    while (!mouth.silent()) {
      said.add(mouth.next().reply());
    }
    return said;
  }

  private static List<Received> commands(int first, int count, ChatId chat) {
    List<Received> batch = new ArrayList<>();
    for (int i = first; i < first + count; i++) {
      batch.add(command(10 + i, chat));
    }
    return batch;
  }

  private static Received command(long update, ChatId chat) {
    return new Received(update, chat, new Incoming.Command("help", ""));
  }

  private interface Condition {
    boolean holds();
  }

  private static void until(Condition condition) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!condition.holds()) {
      assertThat(System.nanoTime()).as("it did not come to that in a minute").isLessThan(end);
      Thread.onSpinWait();
    }
  }

  private interface Life {
    void live(Service service, Store store) throws InterruptedException;
  }

  private void serve(Supplier<Mind> mind, Life life) {
    try (DataFolder opened = DataFolder.open(folder);
        Store store = Store.open(opened);
        Service service =
            new Service(
                mind,
                store,
                new Tally(Tally.Words.NOT_KEPT),
                new Service.Edges(
                    InstantSource.fixed(Instant.EPOCH.plusSeconds(100)),
                    length -> {},
                    length -> beats.acquire(),
                    mouth,
                    Watcher.nobody()))) {
      life.live(service, store);
    } catch (InterruptedException hurried) {
      throw new AssertionError(hurried);
    }
  }
}
