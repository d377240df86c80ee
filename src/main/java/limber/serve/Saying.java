package limber.serve;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import limber.store.Queued;
import limber.store.Store;
import limber.talk.ChatId;
import limber.talk.Delivery;
import limber.talk.Delivery.Scope;
import limber.talk.Urgency;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says what waits in a chat's outbox, the most urgent first.
///
/// A reply leaves the store only when it was delivered or never can be, so it may arrive twice
/// after a crash or a lost answer, but never not at all.
final class Saying implements Crew.Work {

  private static final Logger LOG = LoggerFactory.getLogger(Saying.class);

  private final Store store;
  private final Service.Edges edges;
  private final Patience patience;
  private final WayOut wayOut;

  /// Until when nobody is told anything, after too much was sent.
  private final AtomicReference<Instant> quietUntil = new AtomicReference<>(Instant.EPOCH);

  Saying(Store store, Service.Edges edges) {
    this.store = store;
    this.edges = edges;
    this.patience = new Patience(edges.pause());
    this.wayOut = new WayOut(edges.pause());
  }

  @Override
  public void doAll(ChatId chat, Pause aside) throws InterruptedException {
    Backoff backoff = new Backoff();
    Optional<Queued> first = first(chat);
    while (first.isPresent()) {
      Queued queued = first.get();
      if (queued.utterance().urgency() == Urgency.WARNING || !keptQuiet(aside)) {
        settle(queued, backoff, aside);
      }
      first = first(chat);
    }
  }

  private Optional<Queued> first(ChatId chat) throws InterruptedException {
    return patience.until(() -> store.firstQueued(chat));
  }

  /// Only the forgetting is tried again where it fails, for what was said must not be said twice.
  private void settle(Queued queued, Backoff backoff, Pause aside) throws InterruptedException {
    switch (tried(queued)) {
      case Delivery.Delivered(var message) -> {
        edges.watcher().passed(Milestone.SENT);
        patience.untilDone(() -> store.said(queued, message));
        edges.watcher().passed(Milestone.MARKED);
        backoff.reset();
      }
      case Delivery.Dropped() -> patience.untilDone(() -> store.remove(queued));
      case Delivery.Wait(Duration length, Scope scope) -> {
        dropIfForTheMoment(queued);
        waitFor(length, scope, aside);
      }
      case Delivery.Blocked() -> patience.untilDone(() -> store.leave(queued.chat()));
      case Delivery.Refused(String description) -> {
        LOG.error(
            "A {} was refused: {}",
            queued.utterance().reply().getClass().getSimpleName(),
            description);
        patience.untilDone(() -> store.remove(queued));
      }
      case Delivery.Unreachable(String why) -> {
        dropIfForTheMoment(queued);
        if (!wayOut.isShut() && !queued.isForTheMoment()) {
          aside.pause(backoff.next());
        }
      }
    }
  }

  /// What matters only for the moment is not tried again: the next will come, and nothing piles up.
  private void dropIfForTheMoment(Queued queued) throws InterruptedException {
    if (queued.isForTheMoment()) {
      patience.untilDone(() -> store.remove(queued));
    }
  }

  /// While nobody can be reached, what matters only for the moment does not wait for its turn.
  private Delivery tried(Queued queued) throws InterruptedException {
    return queued.isForTheMoment() && wayOut.isShut()
        ? new Delivery.Dropped()
        : wayOut.by(queued.chat(), () -> say(queued));
  }

  /// A bug in saying something must not hold up what comes after it.
  private Delivery say(Queued queued) throws InterruptedException {
    try {
      return edges.mouth().say(queued.chat(), queued.utterance(), queued.live());
    } catch (RuntimeException | Error bug) {
      LOG.debug("Where it failed", bug);
      return new Delivery.Refused(bug.getClass().getName());
    }
  }

  private void waitFor(Duration length, Scope scope, Pause aside) throws InterruptedException {
    switch (scope) {
      case THIS_CHAT -> aside.pause(length);
      case EVERYBODY -> {
        Instant until = edges.clock().instant().plus(length);
        quietUntil.accumulateAndGet(until, (a, b) -> a.isAfter(b) ? a : b);
      }
    }
  }

  /// Whether there was a wait, after which something more urgent may be there to be said.
  private boolean keptQuiet(Pause aside) throws InterruptedException {
    Duration left = Duration.between(edges.clock().instant(), quietUntil.get());
    if (!left.isPositive()) {
      return false;
    }
    aside.pause(left);
    return true;
  }
}
