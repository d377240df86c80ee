package limber.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import limber.corpus.RealCorpus;
import limber.store.DataFolder;
import limber.store.Store;
import limber.talk.ChatId;
import limber.talk.Incoming;
import limber.talk.Received;
import limber.talk.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What waits after a warning outlives the process, a message that comes twice, and a bug.
class WarningKeptTest {

  private static final Mind MIND = Mind.of(RealCorpus.english());
  private static final ChatId ANN = new ChatId(1);
  private static final Received SIGN =
      new Received(1, ANN, new Incoming.Text("I can't feel when I wipe"));

  @TempDir private Path folder;

  private final RecordingMouth mouth = new RecordingMouth();
  private final BlockingQueue<Duration> pauses = new LinkedBlockingQueue<>();

  @Test
  void anEmergencyHoldsAfterARestartHoweverOftenTheMessageComes() {
    assertThat(answer(() -> MIND, SIGN)).isInstanceOf(Reply.Warned.class);
    assertThat(answer(() -> MIND, SIGN, routines(2))).isInstanceOf(Reply.Reminder.class);
    assertThat(mouth.silent()).isTrue();
  }

  @Test
  void aBugDoesNotOfferExerciseInAnEmergency() {
    Supplier<Mind> broken =
        () -> {
          throw new IllegalArgumentException("a bug");
        };

    assertThat(answer(() -> MIND, SIGN)).isInstanceOf(Reply.Warned.class);
    assertThat(answer(broken, routines(2))).isInstanceOf(Reply.Reminder.class);
  }

  private static Received routines(long update) {
    return new Received(update, ANN, new Incoming.Command("routines", ""));
  }

  /// The first thing said in one life of the service.
  private Reply answer(Supplier<Mind> mind, Received... batch) {
    try (DataFolder opened = DataFolder.open(folder);
        Store store = Store.open(opened);
        Service service =
            new Service(
                mind,
                store,
                new Tally(Tally.Words.NOT_KEPT),
                Edges.of(InstantSource.fixed(Instant.EPOCH), pauses::add, mouth))) {
      service.begin();
      service.accept(List.of(batch));
      return mouth.next().reply();
    } catch (InterruptedException hurried) {
      throw new AssertionError(hurried);
    }
  }
}
