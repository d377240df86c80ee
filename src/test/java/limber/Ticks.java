package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import limber.serve.Pause;

/// A wait that ends when a test says so.
final class Ticks implements Pause {

  private final Semaphore waiting = new Semaphore(0);
  private final Semaphore over = new Semaphore(0);

  @Override
  public void pause(Duration length) throws InterruptedException {
    waiting.release();
    over.acquire();
  }

  /// Lets as many looks happen as it takes to see that files have changed and are at rest, and all
  /// that follows from it.
  void settle() {
    tick();
    tick();
  }

  /// Ends one wait, and returns when the next has begun.
  void tick() {
    awaitWait();
    over.release();
    awaitWait();
    waiting.release();
  }

  /// Like [#settle], for the last time: nobody waits again.
  void last() {
    tick();
    awaitWait();
    over.release();
  }

  private void awaitWait() {
    try {
      assertThat(waiting.tryAcquire(60, TimeUnit.SECONDS)).as("it waits again").isTrue();
    } catch (InterruptedException hurried) {
      throw new AssertionError(hurried);
    }
  }
}
