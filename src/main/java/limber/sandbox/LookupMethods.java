package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/// The methods by which the bot asks about files and chats.
final class LookupMethods {
  private final World world;
  private final FileStore files;

  LookupMethods(World world, FileStore files) {
    this.world = world;
    this.files = files;
  }

  void register(Map<String, ApiMethod> methods) {
    methods.put("getFile", this::file);
    methods.put("getChat", this::chat);
  }

  private JsonNode file(Params params) {
    StoredFile file = files.downloadable(params.text("file_id"));
    return file.json().put("file_path", file.path());
  }

  private JsonNode chat(Params params) {
    Chat asked = world.named(params.node("chat_id"));
    ObjectNode chat = (asked.isGroup() ? world.addressed(params) : asked).identity().deepCopy();
    chat.put("accent_color_id", 0).put("max_reaction_count", 11);
    chat.putObject("accepted_gift_types")
        .put("unlimited_gifts", false)
        .put("limited_gifts", false)
        .put("unique_gifts", false)
        .put("premium_subscription", false);
    return chat;
  }
}
