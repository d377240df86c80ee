package limber.serve;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import limber.store.Queued;
import limber.store.Store;
import limber.talk.ChatId;
import limber.talk.Delivery;
import limber.talk.Delivery.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says what waits in the store's outbox, each chat in order, chats side by side.
///
/// A reply leaves the store only when it was delivered or never can be, so it may arrive twice
/// after a crash or a lost answer, but never not at all.
final class Outbox implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

  private final Store store;
  private final Mouth mouth;
  private final InstantSource clock;
  private final Pause pause;
  private final Patience patience;
  private final Mailboxes mailboxes = new Mailboxes();

  /// Until when nobody is told anything, after too much was sent.
  private final AtomicReference<Instant> quietUntil = new AtomicReference<>(Instant.EPOCH);

  Outbox(Store store, Mouth mouth, InstantSource clock, Pause pause) {
    this.store = store;
    this.mouth = mouth;
    this.clock = clock;
    this.pause = pause;
    this.patience = new Patience(pause);
  }

  /// Says, soon, whatever waits for a chat.
  void wake(ChatId chat) {
    mailboxes.post(chat, () -> drain(chat));
  }

  private void drain(ChatId chat) throws InterruptedException {
    Backoff backoff = new Backoff();
    Optional<Queued> first = first(chat);
    while (first.isPresent()) {
      keepQuiet();
      settle(first.get(), backoff);
      first = first(chat);
    }
  }

  private Optional<Queued> first(ChatId chat) throws InterruptedException {
    return patience.until(() -> store.firstQueued(chat));
  }

  /// Only the forgetting is tried again where it fails, for what was said must not be said twice.
  private void settle(Queued queued, Backoff backoff) throws InterruptedException {
    switch (say(queued)) {
      case Delivery.Delivered(var message) -> {
        patience.untilDone(() -> store.remove(queued));
        backoff.reset();
      }
      case Delivery.Wait(Duration length, Scope scope) -> waitFor(length, scope);
      case Delivery.Blocked() -> patience.untilDone(() -> store.removeAll(queued.chat()));
      case Delivery.Refused(String description) -> {
        LOG.error(
            "A {} was refused: {}",
            queued.utterance().reply().getClass().getSimpleName(),
            description);
        patience.untilDone(() -> store.remove(queued));
      }
      case Delivery.Unreachable(String why) -> pause.pause(backoff.next());
    }
  }

  /// A bug in saying something must not hold up what comes after it.
  private Delivery say(Queued queued) throws InterruptedException {
    try {
      return mouth.say(queued.chat(), queued.utterance());
    } catch (RuntimeException | Error bug) {
      LOG.debug("Where it failed", bug);
      return new Delivery.Refused(bug.getClass().getName());
    }
  }

  private void waitFor(Duration length, Scope scope) throws InterruptedException {
    switch (scope) {
      case THIS_CHAT -> pause.pause(length);
      case EVERYBODY -> {
        Instant until = clock.instant().plus(length);
        quietUntil.accumulateAndGet(until, (a, b) -> a.isAfter(b) ? a : b);
      }
    }
  }

  private void keepQuiet() throws InterruptedException {
    Duration left = Duration.between(clock.instant(), quietUntil.get());
    if (left.isPositive()) {
      pause.pause(left);
    }
  }

  @Override
  public void close() {
    mailboxes.close();
  }
}
