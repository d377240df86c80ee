package limber.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import limber.corpus.RealCorpus;
import limber.store.DataFolder;
import limber.store.Filling;
import limber.store.Store;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Delivery;
import limber.talk.Delivery.Scope;
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

/// A warning waits for as little as it can.
@Timeout(60)
class WarningsGoFirstTest {

  private static final Mind MIND = Mind.of(RealCorpus.english());
  private static final ChatId ANN = new ChatId(1);
  private static final ChatId BOB = new ChatId(2);
  private static final Incoming EMERGENCY = new Incoming.Text("I can't feel when I wipe");

  @TempDir private Path folder;

  private final RecordingMouth mouth = new RecordingMouth();
  private final CountDownLatch never = new CountDownLatch(1);

  @Test
  void anEmergencyIsAllThatIsStillSaidInItsChat() {
    withStore(store -> {
      Utterance reminder =
          new Utterance(new Reply.RoutineList(), new Where.Anew(), Urgency.UNASKED);
      Utterance answer = Utterance.fresh(new Reply.Help());
      Filling.commit(store, new Turn(Chat.fresh(ANN), List.of(answer, reminder)), Instant.EPOCH);
      Filling.commit(store, new Turn(Chat.fresh(BOB), List.of(answer)), Instant.EPOCH);
      store.keep(List.of(new Received(1, ANN, EMERGENCY)));
      CountDownLatch turned = new CountDownLatch(1);
      // nothing is said until the turn on the emergency is in the store
      Mouth later =
          (chat, said, live) -> {
            turned.await();
            return mouth.say(chat, said, live);
          };
      Watcher watcher =
          milestone -> {
            if (milestone == Milestone.COMMITTED) {
              turned.countDown();
            }
          };
      serve(
          store,
          length -> {},
          later,
          watcher,
          service -> {
            service.begin();
            RecordingMouth.Said said = mouth.next();
            while (!(said.reply() instanceof Reply.Warned)) {
              // what was being said at that moment may still be
              assertThat(said.reply()).isEqualTo(new Reply.Help());
              said = mouth.next();
            }
          });
      store.letOut(10);
      assertThat(store.firstQueued(ANN)).isEmpty();
    });
  }

  @Test
  void whileEverybodyWaitsAWarningIsTriedAllTheSame() {
    CountDownLatch waiting = new CountDownLatch(1);
    Pause forEver =
        length -> {
          waiting.countDown();
          never.await();
        };
    mouth.failNext(BOB, new Delivery.Wait(Duration.ofHours(1), Scope.EVERYBODY));
    withStore(store ->
        serve(
            store,
            forEver,
            mouth,
            Watcher.nobody(),
            service -> {
              service.accept(List.of(new Received(1, BOB, new Incoming.Command("help", ""))));
              waiting.await();
              service.accept(List.of(new Received(2, ANN, EMERGENCY)));
              RecordingMouth.Said said = mouth.next();
              assertThat(said.chat()).isEqualTo(ANN);
              assertThat(said.reply()).isInstanceOf(Reply.Warned.class);
              assertThat(mouth.silent()).isTrue();
            }));
  }

  private interface Life {
    void live(Service service) throws InterruptedException;
  }

  private void serve(Store store, Pause pause, Mouth said, Watcher watcher, Life life) {
    try (Service service =
        new Service(
            () -> MIND,
            store,
            new Tally(Tally.Words.NOT_KEPT),
            new Service.Edges(
                InstantSource.fixed(Instant.EPOCH),
                pause,
                length -> never.await(),
                said,
                watcher))) {
      life.live(service);
    } catch (InterruptedException hurried) {
      throw new AssertionError(hurried);
    }
  }

  private void withStore(java.util.function.Consumer<Store> work) {
    try (DataFolder opened = DataFolder.open(folder);
        Store store = Store.open(opened)) {
      work.accept(store);
    }
  }
}
