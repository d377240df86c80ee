package limber.telegram;

import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes calls that nobody waits for. One that fails, or finds too many others under way, is let
/// go.
final class BestEffort {

  private static final Logger LOG = LoggerFactory.getLogger(BestEffort.class);

  private final String what;
  private final Wire wire;
  private final int most;
  private final Semaphore room;

  /// @param what what is answered, for the log
  /// @param most how many may be under way
  BestEffort(String what, Wire wire, int most) {
    this.what = what;
    this.wire = wire;
    this.most = most;
    this.room = new Semaphore(most);
  }

  /// A call.
  @FunctionalInterface
  interface Call {
    Outcome<?> make(Wire wire) throws InterruptedException;
  }

  /// Makes a call in the background.
  void make(Call call) {
    if (!room.tryAcquire()) {
      LOG.debug("A {} stays unanswered: {} answers are under way.", what, most);
      return;
    }
    Thread.ofVirtual().name("answer to a " + what).start(() -> makeNow(call));
  }

  private void makeNow(Call call) {
    try {
      if (!(call.make(wire) instanceof Outcome.Done<?>)) {
        LOG.debug("Telegram did not take the answer to a {}.", what);
      }
    } catch (InterruptedException nobodyWaits) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException unexpected) {
      LOG.debug("A {} could not be answered: {}", what, Redacted.words(unexpected));
    } finally {
      room.release();
    }
  }
}
