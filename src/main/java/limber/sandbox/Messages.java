package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// The parts of a Message that all kinds of messages share.
final class Messages {
  private Messages() {}

  static ObjectNode text(FormattedText text) {
    return with(Json.object(), "text", "entities", text);
  }

  /// Puts a caption beside a medium; an empty one leaves no trace.
  static ObjectNode caption(ObjectNode content, FormattedText caption) {
    return with(content, "caption", "caption_entities", caption);
  }

  private static ObjectNode with(
      ObjectNode content, String name, String entitiesName, FormattedText text) {
    if (!text.text().isEmpty()) {
      content.put(name, text.text());
    }
    if (!text.entities().isEmpty()) {
      content.set(entitiesName, text.json());
    }
    return content;
  }

  /// The members of an earlier message that a reply to it shows.
  static ObjectNode quoted(ObjectNode message) {
    ObjectNode quoted = message.deepCopy();
    quoted.remove("reply_to_message");
    return quoted;
  }

  static boolean isFrom(JsonNode message, JsonNode user) {
    return message.path("from").path("id").asLong() == user.path("id").asLong();
  }
}
