package limber.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import limber.coach.Everyday;
import limber.coach.Training;
import limber.store.Arrived;
import limber.store.DataFolder;
import limber.store.Filling;
import limber.store.Lane;
import limber.store.Store;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Incoming;
import limber.talk.Known;
import limber.talk.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Chats are woken when they want to be, whatever the beat. Time passes only while nothing is done.
@Timeout(120)
class WakingTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Instant END = NOON.plusSeconds(10);

  @TempDir private Path folder;

  private final Map<ChatId, Instant> answered = new HashMap<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile Instant now = NOON;

  @Test
  void whoWantsToBeWokenBetweenTwoBeatsIs() throws InterruptedException {
    Map<ChatId, Instant> wanted = new HashMap<>();
    for (int i = 0; i < 100; i++) {
      wanted.put(new ChatId(i), NOON.plusMillis(100 + 73L * i));
    }
    live(wanted, 1_000);
    assertThat(wanted).allSatisfy((chat, at) -> assertThat(lateness(chat, at)).isLessThan(20));
  }

  @Test
  void fiveHundredAtOnceAreWokenWithinAFifthOfASecond() throws InterruptedException {
    Map<ChatId, Instant> wanted = new HashMap<>();
    for (int i = 0; i < 500; i++) {
      wanted.put(new ChatId(i), NOON.plusSeconds(5));
    }
    live(wanted, 1_000);
    assertThat(wanted)
        .allSatisfy((chat, at) -> assertThat(lateness(chat, at)).isLessThanOrEqualTo(200));
  }

  /// Two turns in each look are few, so that a thousand a second would pile up.
  @Test
  void aTimerDoesNotWaitUntilAMorningsQuestionsAreAsked() throws InterruptedException {
    ChatId timed = new ChatId(1_000);
    Map<ChatId, Instant> wanted = new HashMap<>();
    for (int i = 0; i < 500; i++) {
      wanted.put(new ChatId(i), NOON.plusSeconds(1));
    }
    wanted.put(timed, NOON.plusSeconds(3));
    live(wanted, 2);
    assertThat(lateness(timed, NOON.plusSeconds(3))).isLessThan(600);
    assertThat(answered).as("all of them, in the end").hasSize(501);
  }

  private long lateness(ChatId chat, Instant wanted) {
    assertThat(answered).containsKey(chat);
    return Duration.between(wanted, answered.get(chat)).toMillis();
  }

  /// Ten seconds of the clockwork's life.
  ///
  /// @param atATime how many are answered whenever somebody looks
  private void live(Map<ChatId, Instant> wanted, int atATime) throws InterruptedException {
    try (DataFolder opened = DataFolder.open(folder);
        Store store = Store.open(opened)) {
      wanted.forEach((chat, at) -> Filling.commit(store, wanting(chat, at), NOON));
      assertThat(settled(store)).isEqualTo(wanted.size());
      try (Clockwork clockwork =
          new Clockwork(store, () -> now, this::pass, () -> answer(store, atATime))) {
        clockwork.start();
        assertThat(over.await(60, TimeUnit.SECONDS)).isTrue();
      }
    }
  }

  private static Turn wanting(ChatId chat, Instant at) {
    Chat fresh = Chat.fresh(chat);
    Known known =
        new Known(
            fresh.known().check(), Training.none().askingAt(Optional.of(at)), Everyday.none());
    return new Turn(
        new Chat(chat, fresh.place(), fresh.caution(), known, fresh.memory()), List.of());
  }

  private void pass(Duration length) throws InterruptedException {
    if (now.isAfter(END)) {
      over.countDown();
      new CountDownLatch(1).await();
    }
    now = now.plus(length);
  }

  private void answer(Store store, int most) {
    for (ChatId chat : store.take(Lane.INBOX, most)) {
      Arrived arrived = store.firstArrived(chat).orElseThrow();
      assertThat(arrived.what()).isInstanceOf(Incoming.Woken.class);
      store.setAside(arrived, now);
      answered.put(chat, now);
      store.release(Lane.INBOX, chat);
    }
  }

  /// What led to the chats being there is done.
  private static int settled(Store store) {
    List<ChatId> chats = store.take(Lane.INBOX, 10_000);
    chats.forEach(chat -> store.release(Lane.INBOX, chat));
    return chats.size();
  }
}
