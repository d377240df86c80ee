package limber.telegram;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Pauses of one thread that end at once when somebody closes them. Nothing else that the thread
/// does is interrupted.
final class Rests implements AutoCloseable {

  private final Pause pause;
  private boolean closed;
  private @Nullable Thread resting;

  Rests(Pause pause) {
    this.pause = pause;
  }

  /// Returns after `length`, or as soon as the rests are closed.
  void rest(Duration length) {
    if (!begin()) {
      return;
    }
    try {
      pause.pause(length);
    } catch (InterruptedException cutShort) {
      // only `close` interrupts, and whoever rests looks whether to go on
    } finally {
      end();
    }
  }

  private synchronized boolean begin() {
    resting = Thread.currentThread();
    return !closed;
  }

  /// Clears an interrupt that came just as the pause was over.
  private synchronized void end() {
    resting = null;
    Thread.interrupted();
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (resting != null) {
      resting.interrupt();
    }
  }
}
