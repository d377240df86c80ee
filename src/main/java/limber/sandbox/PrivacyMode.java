package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;

/// What of a group's messages Telegram shows a bot whose privacy mode is on, as it is unless its
/// owner switches it off: what is meant for it, and what happens to the group.
final class PrivacyMode {
  private static final Set<String> SERVICE =
      Set.of("new_chat_members", "left_chat_member", "new_chat_title");

  private final JsonNode bot;

  /// @param bot the bot as a User
  PrivacyMode(JsonNode bot) {
    this.bot = bot;
  }

  /// Whether the bot gets the message. It belongs to the group; whether it is awake is not asked.
  boolean shows(JsonNode message) {
    return SERVICE.stream().anyMatch(message::has)
        || isBot(message.path("via_bot"))
        || isBot(message.path("reply_to_message").path("from"))
        || isCalled(message, "text", "entities")
        || isCalled(message, "caption", "caption_entities");
  }

  private boolean isBot(JsonNode user) {
    return user.path("id").asLong() == bot.path("id").asLong();
  }

  private boolean isCalled(JsonNode message, String textName, String entitiesName) {
    String text = message.path(textName).asText();
    for (JsonNode entity : message.path(entitiesName)) {
      int start = entity.path("offset").asInt();
      String words = text.substring(start, start + entity.path("length").asInt());
      boolean called =
          switch (entity.path("type").asText()) {
            case "bot_command" -> start == 0 && isForUs(words);
            case "mention" -> isOurName(words.substring(1));
            default -> false;
          };
      if (called) {
        return true;
      }
    }
    return false;
  }

  /// A command without a name is for every bot.
  private boolean isForUs(String command) {
    int at = command.indexOf('@');
    return at < 0 || isOurName(command.substring(at + 1));
  }

  private boolean isOurName(String name) {
    return name.toLowerCase(Locale.ROOT)
        .equals(bot.path("username").asText().toLowerCase(Locale.ROOT));
  }
}
