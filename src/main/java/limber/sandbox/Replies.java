package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/// What `reply_parameters` leave in the message that is sent.
final class Replies {
  private Replies() {}

  static void write(Chat chat, Params params, ObjectNode message) {
    JsonNode reply = params.node("reply_parameters");
    if (reply.isMissingNode()) {
      return;
    }
    if (reply.has("chat_id") && reply.path("chat_id").asLong() != chat.id()) {
      throw Refusal.strict("replies to another chat's messages are not done here");
    }
    Optional<ObjectNode> replied = chat.message(reply.path("message_id").asLong());
    if (replied.isEmpty() && !reply.path("allow_sending_without_reply").asBoolean(false)) {
      throw Refusal.bad("message to be replied not found");
    }
    replied.ifPresent(original -> {
      message.set("reply_to_message", Messages.quoted(original));
      if (reply.has("quote")) {
        message.set("quote", quote(reply, original));
      }
    });
  }

  private static ObjectNode quote(JsonNode reply, ObjectNode original) {
    String quote = reply.path("quote").asText();
    String text = original.path(original.has("caption") ? "caption" : "text").asText();
    int hint = reply.path("quote_position").asInt(0);
    int position = text.startsWith(quote, hint) ? hint : text.indexOf(quote);
    if (reply.has("quote_parse_mode") || reply.has("quote_entities")) {
      throw Refusal.strict("formatted quotes are not done here");
    }
    if (quote.isEmpty() || quote.codePointCount(0, quote.length()) > 1024 || position < 0) {
      throw Refusal.bad("QUOTE_TEXT_INVALID");
    }
    return Json.object().put("text", quote).put("position", position).put("is_manual", true);
  }
}
