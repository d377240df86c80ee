package limber.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks Telegram for updates, for as long as it is open, and hands each batch to the inbox before
/// Telegram may forget it.
///
/// Telegram forgets a batch when the next one is asked for. So the next is asked for only once this
/// one is kept; what cannot be kept is served again. Nothing but [#close] and a token that Telegram
/// refuses ends the polling.
public final class Poller implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
  private static final int BATCH = 100;
  private static final Duration HURRIED = Duration.ofMillis(500);
  private static final Duration CLOSING = Duration.ofSeconds(4);
  private static final ObjectNode NOTHING = JsonNodeFactory.instance.objectNode();

  private final Wire wire;
  private final Inbox inbox;
  private final PollWatch watch;
  private final Rests rests;
  private final CallbackAnswers presses;
  private final Troubles troubles = new Troubles(RandomGenerator.getDefault());
  private final Thread thread;

  private volatile boolean closed;
  private volatile @Nullable RawCall open;

  private @Nullable UpdateReader reader;
  private boolean webhookGone;
  private boolean polledBefore;
  private OptionalLong offset = OptionalLong.empty();

  Poller(Wire wire, Inbox inbox, PollWatch watch, Pause pause) {
    this.wire = wire;
    this.inbox = inbox;
    this.watch = watch;
    this.rests = new Rests(pause);
    this.presses = new CallbackAnswers(wire);
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
    while (!closed) {
      try {
        advance();
      } catch (RuntimeException | Error unexpected) {
        // whatever happens, the bot must not fall silent
        LOG.error("Polling went wrong: {}", Redacted.words(unexpected));
        rests.rest(troubles.noAnswer("an error of Limber's own"));
      }
    }
  }

  /// Takes the next step: who the bot is, then no webhook, then one batch after another.
  private void advance() {
    if (reader == null) {
      ask("getMe", NOTHING).ifPresent(me -> reader = readerFor(me));
    } else if (!webhookGone) {
      webhookGone = ask("deleteWebhook", NOTHING).isPresent();
    } else {
      UpdateReader known = reader;
      long asked = System.nanoTime();
      ask("getUpdates", whatToPoll())
          .ifPresent(served -> take(served, known, Duration.ofNanos(System.nanoTime() - asked)));
    }
  }

  private static UpdateReader readerFor(JsonNode me) {
    return new UpdateReader(me.path("username").asText());
  }

  private ObjectNode whatToPoll() {
    ObjectNode wanted = JsonNodeFactory.instance.objectNode();
    offset.ifPresent(next -> wanted.put("offset", next));
    wanted.put("limit", BATCH);
    // the first poll only shows that polling works, so it does not wait for somebody to write
    wanted.put("timeout", polledBefore ? Wire.LONG_POLL.toSeconds() : 0);
    wanted.putArray("allowed_updates").add("message").add("callback_query").add("my_chat_member");
    return wanted;
  }

  private void take(JsonNode served, UpdateReader known, Duration waited) {
    Batch.presses(served).forEach(presses::answer);
    Batch batch = Batch.read(served, known);
    if (!served.isArray() || (batch.next().isEmpty() && !served.isEmpty())) {
      rests.rest(troubles.noAnswer("updates without ids"));
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
      rests.rest(HURRIED);
    }
  }

  private boolean kept(Batch batch) {
    try {
      inbox.keep(batch.received());
      return true;
    } catch (InterruptedException closing) {
      return false;
    } catch (RuntimeException | Error problem) {
      rests.rest(troubles.notKept(problem));
      return false;
    }
  }

  /// Makes a call and, where it fails, does what the failure asks for.
  private Optional<JsonNode> ask(String method, ObjectNode parameters) {
    RawCall call = wire.raw(method, parameters);
    open = call;
    if (closed) {
      return Optional.empty();
    }
    Outcome<JsonNode> outcome = call.make();
    open = null;
    switch (outcome) {
      case Outcome.Done<JsonNode>(JsonNode result) -> {
        return Optional.of(result);
      }
      case Outcome.Declined<JsonNode> declined -> declined(declined);
      case Outcome.NoAnswer<JsonNode>(String why) -> {
        if (!closed) {
          rests.rest(troubles.noAnswer(why));
        }
      }
    }
    return Optional.empty();
  }

  private void declined(Outcome.Declined<JsonNode> declined) {
    switch (declined.code()) {
      case 401, 404 -> end(declined.code());
      case 409 -> rests.rest(troubles.conflict(declined.description()));
      case 429 -> rests.rest(troubles.tooMany(declined.retryAfter()));
      default -> rests.rest(troubles.noAnswer(declined.code() + " " + declined.description()));
    }
  }

  private void end(int code) {
    closed = true;
    watch.fatal(
        "Telegram does not know this bot ("
            + code
            + "): set LIMBER_TOKEN to the token that @BotFather shows for it.");
  }

  /// Stops polling: an open poll is cancelled, a batch that is being kept is kept first.
  @Override
  public void close() {
    closed = true;
    rests.close();
    RawCall call = open;
    if (call != null) {
      call.cancel();
    }
    if (Thread.currentThread().equals(thread)) {
      return;
    }
    try {
      thread.join(CLOSING);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
