package limber.telegram;

import org.jspecify.annotations.Nullable;

/// What one thread does that ends at once when somebody closes this. Nothing else that the thread
/// does is interrupted.
final class Interruptible implements AutoCloseable {

  /// What may be interrupted.
  @FunctionalInterface
  interface Work {
    void run() throws InterruptedException;
  }

  private boolean closed;
  private @Nullable Thread busy;

  /// Does the work, unless this is closed.
  ///
  /// @return whether it was done to its end
  boolean through(Work work) {
    if (!begin()) {
      return false;
    }
    try {
      work.run();
      return true;
    } catch (InterruptedException cutShort) {
      return false;
    } finally {
      end();
    }
  }

  private synchronized boolean begin() {
    if (!closed) {
      busy = Thread.currentThread();
    }
    return !closed;
  }

  /// Clears an interrupt that came just as the work was over.
  private synchronized void end() {
    busy = null;
    Thread.interrupted();
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (busy != null) {
      busy.interrupt();
    }
  }
}
