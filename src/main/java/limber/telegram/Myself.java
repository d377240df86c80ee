package limber.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// What the bot is called, once Telegram has said so.
final class Myself {

  private final AtomicReference<String> username = new AtomicReference<>("");

  /// Takes what `getMe` told.
  void learn(JsonNode me) {
    learn(me.path("username").asText());
  }

  /// Takes the bot's name, without the `@`.
  void learn(String name) {
    username.set(name);
  }

  /// The bot's name, without the `@`; empty until it is known.
  Optional<String> username() {
    return Optional.of(username.get()).filter(name -> !name.isEmpty());
  }
}
