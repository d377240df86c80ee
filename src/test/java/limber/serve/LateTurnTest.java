package limber.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import limber.corpus.RealCorpus;
import limber.store.Arrived;
import limber.store.DataFolder;
import limber.store.Store;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Incoming;
import limber.talk.Received;
import limber.talk.Reply;
import limber.talk.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Somebody else commits a turn while it is being made here: a node that died a moment ago, or this
/// one, whose commit was done though its answer was lost.
@Timeout(60)
class LateTurnTest {

  private static final Mind MIND = Mind.of(RealCorpus.english());
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final ChatId ANN = new ChatId(1);

  @TempDir private Path folder;

  private final RecordingMouth mouth = new RecordingMouth();

  @Test
  void whatCameAfterTheMessageIsAnsweredAllTheSame() {
    serve(
        new Turn(Chat.fresh(ANN), List.of()),
        () -> {
          Reply answer = mouth.next().reply();
          assertThat(answer).isInstanceOf(Reply.RoutineList.class);
        });
  }

  @Test
  void theNextTurnGoesOnFromTheOneThatWasCommitted() {
    Turn welcomed =
        MIND.talk()
            .turn(
                Chat.fresh(ANN),
                MIND.hear(Chat.fresh(ANN), new Incoming.Command("start", "")),
                NOON);
    serve(
        new Turn(welcomed.chat(), List.of()),
        () -> {
          assertThat(mouth.next().reply()).isInstanceOf(Reply.RoutineList.class);
          assertThat(mouth.silent()).as("who was welcomed is not introduced again").isTrue();
        });
  }

  private void serve(Turn others, Runnable work) {
    try (DataFolder opened = DataFolder.open(folder);
        Store store = Store.open(opened)) {
      store.keep(List.of(command(1, "start"), command(2, "routines")));
      AtomicBoolean done = new AtomicBoolean();
      Watcher another =
          milestone -> {
            if (milestone == Milestone.TURNED && done.compareAndSet(false, true)) {
              Arrived first = store.firstArrived(ANN).orElseThrow();
              assertThat(store.commit(first, others, Optional.empty(), NOON)).isTrue();
            }
          };
      try (Service service =
          new Service(() -> MIND, store, new Tally(Tally.Words.NOT_KEPT), edges(another))) {
        service.begin();
        work.run();
      }
    }
  }

  private Service.Edges edges(Watcher watcher) {
    return new Service.Edges(
        InstantSource.fixed(NOON), Pause.real(), LateTurnTest::never, mouth, watcher);
  }

  private static void never(Duration length) throws InterruptedException {
    new CountDownLatch(1).await();
  }

  private static Received command(long update, String name) {
    return new Received(update, ANN, new Incoming.Command(name, ""));
  }
}
