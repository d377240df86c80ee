package limber.serve;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import limber.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What happens though nobody says anything: chats are woken when they wanted to be, what nobody
/// asked for is let out at Telegram's pace, and what has been kept for long enough is forgotten.
///
/// All of it gives way to answers: little is woken and let out at a time, and nothing more while
/// that little has not been worked off. Who wants to be woken between two beats is, for a timer
/// waits for no beat.
final class Clockwork implements AutoCloseable {

  /// How much time passes between two beats.
  static final Duration BEAT = Duration.ofMillis(200);

  private static final Logger LOG = LoggerFactory.getLogger(Clockwork.class);

  /// Thirty messages a second to different chats, at which Telegram's own advice draws the line
  /// (its FAQ for bots).
  private static final int LET_OUT = 6;

  private static final int MOST_UNSAID = 60;
  private static final Duration TIDY = Duration.ofHours(1);

  private final Store store;
  private final InstantSource clock;
  private final Waking waking;
  private final Pause beat;
  private final Runnable then;
  private final Thread thread = Thread.ofVirtual().name("clockwork").unstarted(this::run);

  private Instant tidied = Instant.MIN;
  private boolean failing;

  /// @param beat lets the time between two beats pass, or a part of it
  /// @param then is called at each beat: there may be something to do
  Clockwork(Store store, InstantSource clock, Pause beat, Runnable then) {
    this.store = store;
    this.clock = clock;
    this.waking = new Waking(store, clock);
    this.beat = beat;
    this.then = then;
  }

  void start() {
    thread.start();
  }

  private void run() {
    try {
      while (true) {
        Duration left = BEAT;
        Duration next = tried(this::beatOnce);
        while (next.compareTo(left) < 0) {
          beat.pause(next);
          left = left.minus(next);
          next = tried(this::wake);
        }
        beat.pause(left);
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  /// Something to do, upon which it is known how long there is nothing to do.
  private interface Step {
    Duration take();
  }

  private Duration tried(Step step) {
    try {
      Duration next = step.take();
      failing = false;
      return next;
    } catch (RuntimeException storeFailed) {
      if (!failing) {
        LOG.error("The store failed and is tried again: {}", storeFailed.getMessage());
      }
      failing = true;
      return BEAT;
    }
  }

  private Duration beatOnce() {
    boolean leading = store.isLeading();
    if (leading) {
      lead(clock.instant());
    }
    then.run();
    return leading ? waking.untilNext() : BEAT;
  }

  private void lead(Instant now) {
    store.freeAbandoned();
    waking.wake();
    if (store.unsaid() < MOST_UNSAID) {
      store.letOut(LET_OUT);
    }
    if (tidied.isBefore(now.minus(TIDY))) {
      store.tidy(now);
      tidied = now;
    }
  }

  private Duration wake() {
    if (waking.wake()) {
      then.run();
    }
    return waking.untilNext();
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      if (thread.isAlive()) {
        thread.join(BEAT.multipliedBy(10));
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
