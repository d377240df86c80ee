package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;

/// The methods by which the bot takes messages away.
final class DeleteMethods {
  private static final Duration DELETABLE = Duration.ofDays(2);
  private static final int MOST = 100;

  private final World world;

  DeleteMethods(World world) {
    this.world = world;
  }

  void register(Map<String, ApiMethod> methods) {
    methods.put("deleteMessage", this::one);
    methods.put("deleteMessages", this::several);
  }

  private JsonNode one(Params params) {
    Chat chat = world.named(params.node("chat_id"));
    ObjectNode message =
        chat.message(params.node("message_id").asLong())
            .orElseThrow(() -> Refusal.bad("message to delete not found"));
    if (!isYoung(message) || !mayDelete(chat, message)) {
      throw Refusal.bad("message can't be deleted");
    }
    chat.delete(message.path("message_id").asInt());
    return BooleanNode.TRUE;
  }

  /// Skips what is not there or too old, as Telegram does.
  private JsonNode several(Params params) {
    Chat chat = world.named(params.node("chat_id"));
    JsonNode ids = params.node("message_ids");
    if (ids.isEmpty()) {
      throw Refusal.bad("message identifiers are not specified");
    }
    if (ids.size() > MOST) {
      throw Refusal.bad("too many message identifiers specified");
    }
    for (JsonNode id : ids) {
      chat.message(id.asLong())
          .filter(message -> isYoung(message) && mayDelete(chat, message))
          .ifPresent(message -> chat.delete(message.path("message_id").asInt()));
    }
    return BooleanNode.TRUE;
  }

  /// What others say in a group only administrators may delete, and the bot is none.
  private boolean mayDelete(Chat chat, ObjectNode message) {
    return !chat.isGroup() || Messages.isFrom(message, world.bot());
  }

  private boolean isYoung(ObjectNode message) {
    return world.unixTime() - message.path("date").asLong() <= DELETABLE.toSeconds();
  }
}
