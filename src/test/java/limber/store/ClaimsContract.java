package limber.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import limber.talk.ChatId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What holds for who works on which chat, on every database.
abstract class ClaimsContract {

  private static final ChatId ANN = new ChatId(7);
  private static final ChatId BOB = new ChatId(8);

  private static final int CHATS = 12;
  private static final int BRINGERS = 6;
  private static final int EACH_BRINGS = 120;
  private static final int WORKERS = 6;

  /// The claims of each node there is; one or more.
  abstract List<Claims> nodes();

  /// Brings something for a chat at a node.
  abstract void bring(Claims node, Lane lane, ChatId chat);

  @Test
  void chatsAreTakenLongestWaitingFirstAndNoMoreThanAskedFor() {
    Claims node = nodes().getFirst();
    List.of(BOB, ANN, new ChatId(9), BOB).forEach(chat -> bring(node, Lane.INBOX, chat));
    assertThat(node.take(Lane.INBOX, 0)).isEmpty();
    assertThat(node.take(Lane.INBOX, 2)).containsExactly(BOB, ANN);
    assertThat(node.take(Lane.INBOX, 10)).containsExactly(new ChatId(9));
    assertThat(node.take(Lane.INBOX, 10)).isEmpty();
  }

  @Test
  void theLanesDoNotKnowOfEachOther() {
    Claims node = nodes().getFirst();
    bring(node, Lane.INBOX, ANN);
    bring(node, Lane.OUTBOX, ANN);
    assertThat(node.take(Lane.INBOX, 1)).containsExactly(ANN);
    assertThat(node.take(Lane.OUTBOX, 1)).containsExactly(ANN);
    bring(node, Lane.OUTBOX, ANN);
    assertThat(node.release(Lane.INBOX, ANN)).isTrue();
    assertThat(node.release(Lane.OUTBOX, ANN)).isFalse();
  }

  @Test
  void aChatThatIsGivenBackStandsAtTheEnd() {
    Claims node = nodes().getFirst();
    bring(node, Lane.INBOX, ANN);
    assertThat(node.take(Lane.INBOX, 1)).containsExactly(ANN);
    bring(node, Lane.INBOX, BOB);
    assertThat(node.release(Lane.INBOX, ANN)).isTrue();
    bring(node, Lane.INBOX, ANN);
    assertThat(node.take(Lane.INBOX, 10)).containsExactly(BOB, ANN);
  }

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void nothingIsOverlookedAndNoChatIsWorkedOnByTwo() throws Exception {
    Work work = new Work(nodes());
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < WORKERS; i++) {
        Claims node = work.nodes.get(i % work.nodes.size());
        all.add(threads.submit(() -> work.doAll(node)));
      }
      for (int i = 0; i < BRINGERS; i++) {
        Claims node = work.nodes.get(i % work.nodes.size());
        long seed = i;
        all.add(threads.submit(() -> work.bringAll(node, new java.util.Random(seed))));
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
    assertThat(work.overlaps.get()).isZero();
    assertThat(work.done.get()).isEqualTo(BRINGERS * EACH_BRINGS);
    assertThat(work.nodes.getFirst().take(Lane.INBOX, CHATS)).as("left").isEmpty();
  }

  /// Things that are brought for chats and done, by many at once.
  private final class Work {

    private final List<Claims> nodes;
    private final Map<ChatId, AtomicInteger> open = new ConcurrentHashMap<>();
    private final Set<ChatId> underWay = ConcurrentHashMap.newKeySet();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger overlaps = new AtomicInteger();

    Work(List<Claims> nodes) {
      this.nodes = nodes;
    }

    void bringAll(Claims node, RandomGenerator random) {
      for (int i = 0; i < EACH_BRINGS; i++) {
        ChatId chat = new ChatId(random.nextInt(CHATS));
        open.computeIfAbsent(chat, _ -> new AtomicInteger()).incrementAndGet();
        bring(node, Lane.INBOX, chat);
      }
    }

    /// Ends only when everything that is ever brought is done; the test's time is its bound.
    void doAll(Claims node) {
      while (done.get() < BRINGERS * EACH_BRINGS && !Thread.currentThread().isInterrupted()) {
        for (ChatId chat : node.take(Lane.INBOX, 3)) {
          do {
            doWhatIsThere(chat);
          } while (!node.release(Lane.INBOX, chat));
        }
        Thread.onSpinWait();
      }
    }

    private void doWhatIsThere(ChatId chat) {
      if (!underWay.add(chat)) {
        overlaps.incrementAndGet();
      }
      done.addAndGet(open.computeIfAbsent(chat, _ -> new AtomicInteger()).getAndSet(0));
      underWay.remove(chat);
    }
  }
}
