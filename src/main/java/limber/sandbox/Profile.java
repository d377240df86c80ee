package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/// What a bot says about itself, by language; the empty language is for everybody else. Guarded by
/// its [World].
final class Profile {
  private final String givenName;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> descriptions = new HashMap<>();
  private final Map<String, String> shortDescriptions = new HashMap<>();
  private final Map<CommandKey, ArrayNode> commands = new HashMap<>();
  private final Map<Long, JsonNode> menuButtons = new HashMap<>();

  /// Whom a list of commands is for.
  ///
  /// @param scope the BotCommandScope as JSON text
  record CommandKey(String scope, String language) {
    static final String DEFAULT = "{\"type\":\"default\"}";
    static final String PRIVATE = "{\"type\":\"all_private_chats\"}";
  }

  Profile(String givenName) {
    this.givenName = givenName;
  }

  String name(String language) {
    return inLanguage(names, language, givenName);
  }

  void rename(String language, String name) {
    put(names, language, name);
  }

  String description(String language) {
    return inLanguage(descriptions, language, "");
  }

  void describe(String language, String description) {
    put(descriptions, language, description);
  }

  String shortDescription(String language) {
    return inLanguage(shortDescriptions, language, "");
  }

  void describeShortly(String language, String description) {
    put(shortDescriptions, language, description);
  }

  ArrayNode commands(CommandKey key) {
    return commands.getOrDefault(key, Json.array());
  }

  void command(CommandKey key, ArrayNode list) {
    if (list.isEmpty()) {
      commands.remove(key);
    } else {
      commands.put(key, list);
    }
  }

  /// The commands that a person without a known language sees in a private chat.
  ArrayNode privateCommands() {
    ArrayNode own = commands(new CommandKey(CommandKey.PRIVATE, ""));
    return own.isEmpty() ? commands(new CommandKey(CommandKey.DEFAULT, "")) : own;
  }

  /// The menu button of a chat; chat 0 is the default.
  JsonNode menuButton(long chatId) {
    ObjectNode unset = Json.object().put("type", "commands");
    JsonNode everywhere = menuButtons.getOrDefault(0L, unset);
    return menuButtons.getOrDefault(chatId, everywhere);
  }

  void menuButton(long chatId, JsonNode button) {
    menuButtons.put(chatId, button);
  }

  private static String inLanguage(Map<String, String> texts, String language, String fallback) {
    return texts.getOrDefault(language, texts.getOrDefault("", fallback));
  }

  private static void put(Map<String, String> texts, String language, String text) {
    if (text.isEmpty()) {
      texts.remove(language);
    } else {
      texts.put(language, text);
    }
  }
}
