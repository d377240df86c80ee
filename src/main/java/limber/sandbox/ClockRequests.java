package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/// The time machine: what the page and tests ask of the sandbox's clock.
final class ClockRequests {
  private final World world;

  ClockRequests(World world) {
    this.world = world;
  }

  /// What time it is, and how much later than really.
  ObjectNode read() {
    return world.time().put("ahead", world.clock().ahead().toString());
  }

  /// Moves the clock by `{"forward": "PT24H"}` or `{"to": "2026-03-29T06:29:00Z"}`, and tells what
  /// time it is then.
  ObjectNode move(JsonNode asked) {
    synchronized (world) {
      try {
        if (asked.has("forward")) {
          world.clock().forward(Duration.parse(asked.path("forward").asText()));
        } else {
          world.clock().to(Instant.parse(asked.path("to").asText()));
        }
      } catch (DateTimeException e) {
        throw new Impossible(
            "Say \"forward\" with a duration such as PT24H, or \"to\" with a moment such as"
                + " 2026-03-29T06:29:00Z.");
      } catch (IllegalArgumentException e) {
        throw new Impossible(String.valueOf(e.getMessage()));
      }
      world.chats().forEach(chat -> chat.show("clock", world.time()));
    }
    return read();
  }
}
