package limber.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Asks Telegram from one thread, call after call, and after one that failed rests for as long as
/// the failure asks for. It ends when it is closed, or when Telegram refuses the token.
final class Asking implements AutoCloseable {

  private final Wire wire;
  private final Pause pause;
  private final Troubles troubles;
  private final Consumer<String> fatal;
  private final Interruptible rests = new Interruptible();

  private volatile boolean over;
  private volatile @Nullable RawCall open;

  /// @param fatal is told what only the operator can mend, free of secrets
  Asking(Wire wire, Pause pause, Troubles troubles, Consumer<String> fatal) {
    this.wire = wire;
    this.pause = pause;
    this.troubles = troubles;
    this.fatal = fatal;
  }

  /// Whether there is a point in another step.
  boolean goesOn() {
    return !over;
  }

  /// Takes a step; whatever happens in it, the bot must not fall silent.
  void step(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException | Error unexpected) {
      rest(troubles.ofOurOwn(unexpected));
    }
  }

  /// Makes a call and, where it fails, does what the failure asks for.
  Optional<JsonNode> ask(String method, ObjectNode parameters) {
    RawCall call = wire.raw(method, parameters);
    open = call;
    if (over) {
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
        if (!over) {
          rest(troubles.noAnswer(why));
        }
      }
    }
    return Optional.empty();
  }

  private void declined(Outcome.Declined<JsonNode> declined) {
    switch (declined.code()) {
      case 401, 404 -> end(declined.code());
      case 409 -> rest(troubles.conflict(declined.description()));
      case 429 -> rest(troubles.tooMany(declined.retryAfter()));
      default -> rest(troubles.noAnswer(declined.code() + " " + declined.description()));
    }
  }

  private void end(int code) {
    over = true;
    fatal.accept(
        "Telegram does not know this bot ("
            + code
            + "): set LIMBER_TOKEN to the token that @BotFather shows for it.");
  }

  /// Returns after `length`, or as soon as this is closed.
  void rest(Duration length) {
    boolean _ = rests.through(() -> pause.pause(length));
  }

  /// Cancels an open call and ends a rest.
  @Override
  public void close() {
    over = true;
    rests.close();
    RawCall call = open;
    if (call != null) {
      call.cancel();
    }
  }
}
