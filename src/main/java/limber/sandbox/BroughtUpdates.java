package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;

/// Updates that were made outside, for what people cannot do on the page.
final class BroughtUpdates {
  private final World world;

  BroughtUpdates(World world) {
    this.world = world;
  }

  /// Puts any update into the queue. Chats, messages and questions in it become known, so that the
  /// bot can answer there.
  void bring(ObjectNode update) {
    if (update.has("update_id")) {
      throw new Impossible("The sandbox gives the update its update_id.");
    }
    Iterator<String> kinds = update.fieldNames();
    String kind = kinds.hasNext() ? kinds.next() : "";
    JsonNode body = update.path(kind);
    synchronized (world) {
      Optional<Chat> chat = adoptChat(body);
      if (kind.toLowerCase(Locale.ROOT).endsWith("_query") && body.path("id").isTextual()) {
        world.queries().adopt(body.path("id").asText(), chat.map(Chat::id).orElse(0L));
      }
      chat.ifPresent(c -> show(c, kind, body));
      world.updates().add(kind, UpdateQueue.laneOf(kind, body), update);
    }
  }

  private static void show(Chat chat, String kind, JsonNode body) {
    if (body instanceof ObjectNode message && message.path("message_id").isInt()) {
      if (kind.equals("message")) {
        chat.add(message);
      } else if (kind.equals("edited_message")) {
        chat.replace(message);
      }
    }
  }

  private Optional<Chat> adoptChat(JsonNode body) {
    JsonNode chat = body.has("chat") ? body.path("chat") : body.path("message").path("chat");
    return chat.path("id").canConvertToLong() && chat.has("type")
        ? Optional.of(world.adopt((ObjectNode) chat))
        : Optional.empty();
  }
}
