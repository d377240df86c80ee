package limber.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells Telegram where to post updates, and takes those that it posts: each is in the inbox before
/// Telegram may forget it.
///
/// The address stays set when this is closed: other processes of the same bot may live on, and what
/// is posted while there is none Telegram posts again.
public final class Webhook implements AutoCloseable {

  /// The header in which Telegram shows the secret.
  public static final String SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";

  private static final Logger LOG = LoggerFactory.getLogger(Webhook.class);
  private static final int CONNECTIONS = 40;
  private static final Duration CLOSING = Duration.ofSeconds(4);

  /// What became of a post.
  public enum Taken {
    /// It is safe, or nothing that Limber serves: Telegram may forget it.
    KEPT,
    /// It is not safe: Telegram has to post it again.
    NOT_KEPT,
    /// It is no update.
    NO_UPDATE
  }

  private final WebhookUrl url;
  private final Inbox inbox;
  private final PollWatch watch;
  private final WebhookSecret secret;
  private final Myself myself;
  private final Reception.Answers answers;
  private final Troubles troubles =
      new Troubles("Setting the webhook", RandomGenerator.getDefault());
  private final Asking asking;
  private final Thread thread;

  /// Posts that Telegram has given up on may still wait for the inbox, beside those it posts anew.
  private final Semaphore room = new Semaphore(2 * CONNECTIONS);

  private final AtomicBoolean failing = new AtomicBoolean();
  private volatile @Nullable UpdateReader reader;
  private boolean set;

  Webhook(Wire wire, WebhookUrl url, Reception reception, PollWatch watch, Pause pause) {
    this.url = url;
    this.inbox = reception.inbox();
    this.watch = watch;
    this.secret = wire.webhookSecret();
    this.myself = wire.myself();
    this.answers = reception.over(wire);
    this.asking = new Asking(wire, pause, troubles, watch::fatal);
    this.thread = Thread.ofVirtual().name("webhook").unstarted(this::set);
  }

  /// Starts to set the address, and tries until Telegram takes it. A webhook starts once.
  ///
  /// @return itself
  public Webhook start() {
    thread.start();
    return this;
  }

  private void set() {
    while (asking.goesOn() && !set) {
      asking.step(this::advance);
    }
  }

  private void advance() {
    if (reader == null) {
      asking.ask("getMe", JsonNodeFactory.instance.objectNode()).ifPresent(this::isCalled);
    } else if (asking.ask("setWebhook", whereToPost()).isPresent()) {
      set = true;
      troubles.over();
      watch.firstPoll();
    }
  }

  private void isCalled(JsonNode me) {
    myself.learn(me);
    reader = UpdateReader.of(me);
  }

  private ObjectNode whereToPost() {
    ObjectNode wanted = JsonNodeFactory.instance.objectNode();
    wanted.put("url", url.address().toString());
    wanted.put("secret_token", secret.text());
    wanted.put("max_connections", CONNECTIONS);
    Batch.KINDS.forEach(wanted.withArray("allowed_updates")::add);
    return wanted;
  }

  /// Whether a post is Telegram's own, by what it shows in [#SECRET_HEADER].
  public boolean isTelegrams(String shown) {
    return secret.is(shown);
  }

  /// Takes what was posted and returns once it is safe, or cannot be. Safe for use by many threads.
  ///
  /// @param body one update as JSON
  /// @throws InterruptedException where it is called away, because everything is being closed
  public Taken take(byte[] body) throws InterruptedException {
    UpdateReader known = reader;
    if (known == null || !room.tryAcquire()) {
      return Taken.NOT_KEPT;
    }
    try {
      Optional<JsonNode> update = update(body);
      return update.isPresent() ? kept(update.get(), known) : Taken.NO_UPDATE;
    } catch (RuntimeException | Error problem) {
      if (failing.compareAndSet(false, true)) {
        LOG.warn(
            "The inbox did not keep an update, which Telegram will post again: {}",
            Redacted.words(problem));
      }
      return Taken.NOT_KEPT;
    } finally {
      room.release();
    }
  }

  private Taken kept(JsonNode update, UpdateReader known) throws InterruptedException {
    JsonNode served = JsonNodeFactory.instance.arrayNode().add(update);
    answers.answer(served);
    Batch batch = Batch.read(served, known);
    if (!batch.received().isEmpty()) {
      inbox.keep(batch.received());
      if (failing.compareAndSet(true, false)) {
        LOG.info("The inbox keeps updates again.");
      }
    }
    return Taken.KEPT;
  }

  private static Optional<JsonNode> update(byte[] body) {
    try {
      return Optional.ofNullable(Wire.JSON.readTree(body))
          .filter(update -> update.path("update_id").isIntegralNumber());
    } catch (IOException broken) {
      return Optional.empty();
    }
  }

  /// Stops trying to set the address.
  @Override
  public void close() {
    asking.close();
    if (Thread.currentThread().equals(thread) || thread.getState() == Thread.State.NEW) {
      return;
    }
    try {
      boolean _ = thread.join(CLOSING);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
