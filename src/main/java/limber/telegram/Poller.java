package limber.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks Telegram for updates, for as long as it is open and has the turn, and hands each batch to
/// the inbox before Telegram may forget it.
///
/// Telegram forgets a batch when the next one is asked for. So the next is asked for only once this
/// one is kept; what cannot be kept is served again. Nothing but [#close] and a token that Telegram
/// refuses ends the polling.
public final class Poller implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
  private static final int BATCH = 100;
  private static final Duration HURRIED = Duration.ofMillis(500);
  private static final Duration STANDING_BY = Duration.ofSeconds(2);
  private static final Duration CLOSING = Duration.ofSeconds(2);
  private static final ObjectNode NOTHING = JsonNodeFactory.instance.objectNode();

  private final Inbox inbox;
  private final PollTurn turn;
  private final PollWatch watch;
  private final Myself myself;
  private final Reception.Answers answers;
  private final Troubles troubles = new Troubles("Polling", RandomGenerator.getDefault());
  private final Asking asking;
  private final Interruptible keeping = new Interruptible();
  private final Thread thread;

  private @Nullable UpdateReader reader;
  private boolean standingBy;
  private boolean webhookGone;
  private boolean polledBefore;
  private OptionalLong offset = OptionalLong.empty();

  Poller(Wire wire, Reception reception, PollTurn turn, PollWatch watch, Pause pause) {
    this.inbox = reception.inbox();
    this.turn = turn;
    this.watch = watch;
    this.myself = wire.myself();
    this.answers = reception.over(wire);
    this.asking = new Asking(wire, pause, troubles, watch::fatal);
    this.thread = Thread.ofVirtual().name("poller").unstarted(this::poll);
  }

  /// Starts polling. A poller starts once.
  ///
  /// @return itself
  public Poller start() {
    thread.start();
    return this;
  }

  private void poll() {
    while (asking.goesOn()) {
      asking.step(this::advance);
    }
  }

  /// Takes the next step: whose turn it is, who the bot is, then no webhook, then one batch after
  /// another.
  private void advance() {
    if (!turn.isOurs()) {
      standBy();
      return;
    }
    takeOver();
    if (reader == null) {
      asking.ask("getMe", NOTHING).ifPresent(this::isCalled);
    } else if (!webhookGone) {
      webhookGone = asking.ask("deleteWebhook", NOTHING).isPresent();
    } else {
      UpdateReader known = reader;
      long asked = System.nanoTime();
      asking
          .ask("getUpdates", whatToPoll())
          .ifPresent(served -> take(served, known, Duration.ofNanos(System.nanoTime() - asked)));
    }
  }

  private void isCalled(JsonNode me) {
    myself.learn(me);
    reader = UpdateReader.of(me);
  }

  /// Leaves the polling to another process, and all that was known of its state with it.
  private void standBy() {
    if (!standingBy) {
      LOG.info("Another process polls; this one stands by.");
      standingBy = true;
      webhookGone = false;
      polledBefore = false;
      offset = OptionalLong.empty();
      watch.standingBy();
    }
    asking.rest(STANDING_BY);
  }

  private void takeOver() {
    if (standingBy) {
      LOG.info("It is this process's turn to poll.");
      standingBy = false;
    }
  }

  private ObjectNode whatToPoll() {
    ObjectNode wanted = JsonNodeFactory.instance.objectNode();
    offset.ifPresent(next -> wanted.put("offset", next));
    wanted.put("limit", BATCH);
    // the first poll only shows that polling works, so it does not wait for somebody to write
    wanted.put("timeout", polledBefore ? Wire.LONG_POLL.toSeconds() : 0);
    Batch.KINDS.forEach(wanted.withArray("allowed_updates")::add);
    return wanted;
  }

  private void take(JsonNode served, UpdateReader known, Duration waited) {
    answers.answer(served);
    Batch batch = Batch.read(served, known);
    if (!served.isArray() || (batch.next().isEmpty() && !served.isEmpty())) {
      asking.rest(troubles.noAnswer("updates without ids"));
      return;
    }
    if (!batch.received().isEmpty() && !kept(batch)) {
      return;
    }
    if (batch.next().isPresent()) {
      offset = batch.next();
    }
    troubles.over();
    if (!polledBefore) {
      polledBefore = true;
      watch.firstPoll();
    } else if (served.isEmpty() && waited.compareTo(HURRIED) < 0) {
      // a server that does not hold polls open would otherwise be asked without end
      asking.rest(HURRIED);
    }
  }

  private boolean kept(Batch batch) {
    try {
      if (keeping.through(() -> inbox.keep(batch.received()))) {
        return true;
      }
      if (asking.goesOn()) {
        asking.rest(troubles.notKept(new InterruptedException()));
      }
    } catch (RuntimeException | Error problem) {
      asking.rest(troubles.notKept(problem));
    }
    return false;
  }

  /// Stops polling: an open poll is cancelled, a batch that is being kept is kept first. Where that
  /// takes more than two seconds, because the inbox waits for room, it is called away: what it has
  /// not kept Telegram will serve again.
  @Override
  public void close() {
    asking.close();
    if (Thread.currentThread().equals(thread) || thread.getState() == Thread.State.NEW) {
      return;
    }
    try {
      if (!thread.join(CLOSING)) {
        keeping.close();
        boolean _ = thread.join(CLOSING);
      }
    } catch (InterruptedException hurried) {
      keeping.close();
      Thread.currentThread().interrupt();
    }
  }
}
