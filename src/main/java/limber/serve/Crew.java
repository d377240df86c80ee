package limber.serve;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import limber.store.Lane;
import limber.store.Store;
import limber.talk.ChatId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Those who work on one lane: each takes a chat, does all that the chat has there, and gives it
/// back. Chats are worked on side by side, so many at a time; one chat strictly in order.
///
/// What waits is in the store, so a crowd takes no room here.
final class Crew implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Crew.class);

  /// How long work that has begun may take to finish once the crew is closed.
  private static final Duration GRACE = Duration.ofMillis(1_800);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicInteger calls = new AtomicInteger();
  private final Store store;
  private final Lane lane;
  private final Pause pause;
  private final Work work;
  private final Semaphore places;
  private volatile boolean failing;

  /// What is to be done for a chat.
  interface Work {

    /// Does all that the chat has in the lane.
    ///
    /// @param aside a wait that leaves its place to others
    /// @throws InterruptedException where the crew is being closed
    void doAll(ChatId chat, Pause aside) throws InterruptedException;
  }

  /// @param places how many chats are worked on at a time
  Crew(Store store, Lane lane, int places, Pause pause, Work work) {
    this.store = store;
    this.lane = lane;
    this.pause = pause;
    this.work = work;
    this.places = new Semaphore(places);
  }

  /// Has whatever waits worked on, as far as there are places. Who calls while somebody is at it
  /// only leaves word, upon which that one looks once more.
  void wake() {
    if (calls.getAndIncrement() > 0) {
      return;
    }
    int heard;
    do {
      heard = calls.get();
      fill();
    } while (!calls.compareAndSet(heard, 0));
  }

  private void fill() {
    // those who come back from a wait go first
    int free = places.hasQueuedThreads() ? 0 : places.drainPermits();
    int taken = 0;
    try {
      for (ChatId chat : free == 0 ? List.<ChatId>of() : store.take(lane, free)) {
        threads.execute(() -> work(chat));
        taken++;
      }
      failing = false;
    } catch (RejectedExecutionException closed) {
      // what was taken is in the store for the next start
    } catch (RuntimeException storeFailed) {
      tell(storeFailed);
    } finally {
      places.release(free - taken);
    }
  }

  /// Once, until it works again: the clock has it tried several times a second.
  private void tell(RuntimeException storeFailed) {
    if (!failing) {
      LOG.error("The {} cannot be looked at now: {}", lane, storeFailed.getMessage());
      failing = true;
    }
  }

  private void work(ChatId chat) {
    try {
      Patience patience = new Patience(pause);
      do {
        workOn(chat);
      } while (!patience.until(() -> store.release(lane, chat)));
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    } finally {
      places.release();
      wake();
    }
  }

  /// Whatever the work ends in, it is taken up again: a chat that nobody works on and nobody gave
  /// back would be silent until the next start.
  private void workOn(ChatId chat) throws InterruptedException {
    Backoff backoff = new Backoff();
    while (true) {
      try {
        work.doAll(chat, this::aside);
        return;
      } catch (RuntimeException | Error bug) {
        LOG.error("Work in the {} failed and is tried again: {}", lane, bug.toString());
        LOG.debug("Where it failed", bug);
        aside(backoff.next());
      }
    }
  }

  private void aside(Duration length) throws InterruptedException {
    places.release();
    try {
      wake();
      pause.pause(length);
    } finally {
      places.acquireUninterruptibly();
    }
  }

  /// Takes nothing more, and waits a moment for what is there to be done.
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException hurried) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
