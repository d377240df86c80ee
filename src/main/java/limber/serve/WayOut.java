package limber.serve;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import limber.talk.ChatId;
import limber.talk.Delivery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The way to Telegram. Where it is shut for everybody, one at a time tries it, less and less
/// often, and the others wait for that one, so that an outage ends without a storm.
///
/// It is taken to be shut when several chats in a row could not be reached; one chat alone may be
/// unreachable for reasons of its own.
final class WayOut {

  private static final Logger LOG = LoggerFactory.getLogger(WayOut.class);
  private static final int SEVERAL = 3;

  private final Pause pause;
  private final Backoff backoff = new Backoff();
  private final Set<ChatId> unreached = new HashSet<>();

  /// Held by the one who tries; it is fair, so each comes to try.
  private final ReentrantLock trial = new ReentrantLock(true);

  WayOut(Pause pause) {
    this.pause = pause;
  }

  /// Somebody's attempt to say something.
  interface Attempt {
    Delivery make() throws InterruptedException;
  }

  /// Makes an attempt, at once or when it is this chat's turn to try.
  ///
  /// @throws InterruptedException where the service is being closed
  Delivery by(ChatId chat, Attempt attempt) throws InterruptedException {
    if (isShut()) {
      trial.lockInterruptibly();
      try {
        if (isShut()) {
          pause.pause(nextWait());
          return noted(chat, attempt.make());
        }
      } finally {
        trial.unlock();
      }
    }
    return noted(chat, attempt.make());
  }

  /// Whether nobody seems to be reachable.
  synchronized boolean isShut() {
    return unreached.size() >= SEVERAL;
  }

  private synchronized Duration nextWait() {
    return backoff.next();
  }

  private synchronized Delivery noted(ChatId chat, Delivery delivery) {
    boolean wasShut = isShut();
    switch (delivery) {
      case Delivery.Unreachable(String why) -> {
        if (!wasShut) {
          unreached.add(chat);
        }
        if (isShut() && !wasShut) {
          LOG.warn("Telegram cannot be reached, trying again until it can: {}", why);
        }
      }
      // perhaps nothing was tried, so nothing is known
      case Delivery.Dropped() -> {}
      case Delivery.Delivered _, Delivery.Wait _, Delivery.Blocked _, Delivery.Refused _ -> {
        if (wasShut) {
          LOG.info("Telegram can be reached again.");
        }
        unreached.clear();
        backoff.reset();
      }
    }
    return delivery;
  }
}
