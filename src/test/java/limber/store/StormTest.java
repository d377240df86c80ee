package limber.store;

import static limber.store.Talks.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Incoming;
import limber.talk.Reply;
import limber.talk.Turn;
import limber.talk.Urgency;
import limber.talk.Utterance;
import limber.talk.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Everything at once: many threads bring, answer, wake, let out, leave and free, and none of them
/// fails or waits for another for ever.
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class StormTest {

  private static final int CHATS = 15;
  private static final int MESSAGES = 300;
  private static final Instant LATER = NOW.plus(Duration.ofDays(1));

  private static final List<Urgency> URGENCIES = List.of(Urgency.values());
  private static final List<Where> PLACES =
      List.of(new Where.Anew(), new Where.AsLive(), new Where.OnLive());

  @TempDir private Path folder;
  @TempDir private Path second;

  private final AtomicLong kept = new AtomicLong();
  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicInteger woken = new AtomicInteger();
  private final AtomicInteger sleepers = new AtomicInteger();
  private final AtomicBoolean failed = new AtomicBoolean();

  @Test
  void onAFile() throws Exception {
    try (DataFolder opened = DataFolder.open(folder);
        Store store = Store.open(opened)) {
      storm(List.of(store));
    }
  }

  @Test
  void onASharedDatabaseWithTwoNodes() throws Exception {
    DatabaseUrl url = TestPostgres.fresh();
    try (DataFolder opened = DataFolder.open(folder);
        Store one = Store.open(opened, url)) {
      copyKey();
      try (DataFolder other = DataFolder.open(second);
          Store two = Store.open(other, url)) {
        storm(List.of(one, two));
      }
    }
  }

  private void copyKey() throws IOException {
    Files.copy(folder.resolve("limber.key"), second.resolve("limber.key"));
  }

  private void storm(List<Store> nodes) throws Exception {
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      List<Future<?>> all = new ArrayList<>();
      for (Store node : nodes) {
        for (int i = 0; i < 3; i++) {
          Random random = new Random(all.size());
          all.add(threads.submit(() -> bring(node, random)));
          all.add(threads.submit(() -> until(() -> answer(node, random))));
          all.add(threads.submit(() -> until(() -> speak(node))));
        }
        Random random = new Random(99);
        all.add(threads.submit(() -> until(() -> watch(node, random))));
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
    Store last = nodes.getFirst();
    assertThat(answered.get()).as("messages answered").isEqualTo(MESSAGES);
    drain(nodes);
    assertThat(last.waiting()).isZero();
    assertThat(woken.get()).as("woken, each at most once").isLessThanOrEqualTo(sleepers.get());
  }

  /// What was woken at the very end.
  private void drain(List<Store> nodes) {
    nodes.forEach(node -> answer(node, new Random(0)));
  }

  private void bring(Store node, RandomGenerator random) {
    for (long update = kept.incrementAndGet();
        update <= MESSAGES;
        update = kept.incrementAndGet()) {
      ChatId chat = new ChatId(random.nextInt(CHATS));
      node.keep(List.of(Talks.text(update, chat, "" + update)));
    }
  }

  /// Work goes on until every message is answered and nothing is open.
  private void until(Runnable work) {
    try {
      while (!failed.get() && answered.get() < MESSAGES) {
        work.run();
      }
    } catch (RuntimeException | Error broken) {
      failed.set(true);
      throw broken;
    }
  }

  private void answer(Store node, RandomGenerator random) {
    for (ChatId chat : node.take(Lane.INBOX, 2)) {
      do {
        for (Optional<Arrived> next = node.firstArrived(chat);
            next.isPresent();
            next = node.firstArrived(chat)) {
          assertThat(node.commit(next.get(), turn(chat, random), Optional.empty(), NOW)).isTrue();
          (next.get().what() instanceof Incoming.Woken ? woken : answered).incrementAndGet();
        }
      } while (!node.release(Lane.INBOX, chat));
    }
  }

  private Turn turn(ChatId chat, RandomGenerator random) {
    Chat next = Chat.fresh(chat);
    Urgency urgency = URGENCIES.get(random.nextInt(URGENCIES.size()));
    if (random.nextInt(5) == 0) {
      next = Dozing.inAnEmergency(chat, NOW);
      urgency = Urgency.WARNING;
    } else if (random.nextInt(4) == 0) {
      next = Dozing.untilADoubtCounts(chat, NOW);
      sleepers.incrementAndGet();
    }
    Where where = PLACES.get(random.nextInt(PLACES.size()));
    return new Turn(next, List.of(new Utterance(new Reply.Help(), where, urgency)));
  }

  private static void speak(Store node) {
    for (ChatId chat : node.take(Lane.OUTBOX, 2)) {
      do {
        Talks.said(node, chat);
      } while (!node.release(Lane.OUTBOX, chat));
    }
  }

  private static void watch(Store node, RandomGenerator random) {
    node.wake(LATER, 3);
    node.letOut(3);
    node.freeAbandoned();
    node.isLeading();
    node.leave(new ChatId(random.nextInt(CHATS)));
    node.tidy(NOW);
  }
}
