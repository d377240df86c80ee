package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
    static final String GROUPS = "{\"type\":\"all_group_chats\"}";
    static final String PRIVATE = "{\"type\":\"all_private_chats\"}";

    static String chat(long id) {
      return Json.text(Json.object().put("type", "chat").put("chat_id", id));
    }

    /// The key of a scope as a caller wrote it, whatever the order of its members.
    static CommandKey of(JsonNode scope, String language) {
      ObjectNode settled = Json.object().put("type", scope.path("type").asText("default"));
      for (String member : List.of("chat_id", "user_id")) {
        if (scope.has(member)) {
          settled.put(member, scope.path(member).asLong());
        }
      }
      return new CommandKey(Json.text(settled), language);
    }
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

  /// The commands that a person with this language sees in a private chat.
  ///
  /// @param chatId the chat's id, 0 for any
  ArrayNode privateCommands(long chatId, String language) {
    return shown(List.of(CommandKey.chat(chatId), CommandKey.PRIVATE), language);
  }

  /// The same in a group.
  ArrayNode groupCommands(long chatId, String language) {
    return shown(List.of(CommandKey.chat(chatId), CommandKey.GROUPS), language);
  }

  /// The narrowest scope wins, and within it the person's language.
  private ArrayNode shown(List<String> scopes, String language) {
    return Stream.concat(scopes.stream(), Stream.of(CommandKey.DEFAULT))
        .flatMap(scope -> Stream.of(new CommandKey(scope, language), new CommandKey(scope, "")))
        .map(this::commands)
        .filter(list -> !list.isEmpty())
        .findFirst()
        .orElse(Json.array());
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
