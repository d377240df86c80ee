package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/// The methods by which the bot says who it is and what it can do.
final class ProfileMethods {
  private static final int MOST_COMMANDS = 100;

  private final World world;
  private final Profile profile;

  ProfileMethods(World world) {
    this.world = world;
    this.profile = world.profile();
  }

  void register(Map<String, ApiMethod> methods) {
    methods.put("getMe", this::me);
    methods.put("setMyName", this::rename);
    methods.put("getMyName", p -> Json.object().put("name", profile.name(language(p))));
    methods.put("setMyDescription", this::describe);
    methods.put(
        "getMyDescription",
        p -> Json.object().put("description", profile.description(language(p))));
    methods.put("setMyShortDescription", this::describeShortly);
    methods.put(
        "getMyShortDescription",
        p -> Json.object().put("short_description", profile.shortDescription(language(p))));
    methods.put("setMyCommands", this::setCommands);
    methods.put("getMyCommands", p -> profile.commands(key(p)));
    methods.put("deleteMyCommands", p -> command(p, Json.array()));
    methods.put("setChatMenuButton", this::setMenuButton);
    methods.put("getChatMenuButton", p -> profile.menuButton(chatId(p)));
  }

  private JsonNode me(Params params) {
    return world
        .bot()
        .put("can_join_groups", true)
        .put("can_read_all_group_messages", false)
        .put("supports_inline_queries", true)
        .put("can_connect_to_business", false)
        .put("has_main_web_app", false);
  }

  private JsonNode rename(Params params) {
    profile.rename(language(params), within(params, "name", 64));
    return BooleanNode.TRUE;
  }

  private JsonNode describe(Params params) {
    profile.describe(language(params), within(params, "description", 512));
    return BooleanNode.TRUE;
  }

  private JsonNode describeShortly(Params params) {
    profile.describeShortly(language(params), within(params, "short_description", 120));
    return BooleanNode.TRUE;
  }

  private static String within(Params params, String name, int most) {
    String text = params.text(name);
    if (text.codePointCount(0, text.length()) > most) {
      throw Refusal.strict(name + " may have at most " + most + " characters");
    }
    return text;
  }

  private static String language(Params params) {
    String language = params.text("language_code");
    if (!language.matches("([a-z]{2})?")) {
      throw Refusal.bad("Invalid language code specified");
    }
    return language;
  }

  private Profile.CommandKey key(Params params) {
    JsonNode scope = params.node("scope");
    if (scope.has("chat_id")) {
      world.named(scope.path("chat_id")); // refuses a chat that is not known
    }
    return Profile.CommandKey.of(scope, language(params));
  }

  private JsonNode setCommands(Params params) {
    ArrayNode commands = Json.array();
    for (JsonNode command : params.node("commands")) {
      commands.add(checked(command));
    }
    if (commands.size() > MOST_COMMANDS) {
      throw Refusal.bad("BOT_COMMANDS_TOO_MUCH");
    }
    return command(params, commands);
  }

  private static ObjectNode checked(JsonNode command) {
    String name = command.path("command").asText().strip();
    String bare = name.startsWith("/") ? name.substring(1) : name;
    String description = command.path("description").asText().strip();
    int length = description.codePointCount(0, description.length());
    if (bare.isEmpty()) {
      throw Refusal.bad("Command must be non-empty");
    }
    if (bare.length() > 32) {
      throw Refusal.bad("Command length must not exceed 32");
    }
    if (!bare.matches("[a-z0-9_]+")) {
      throw Refusal.bad("BOT_COMMAND_INVALID");
    }
    if (length < 1) {
      throw Refusal.bad("Command description must be non-empty");
    }
    if (length > 256) {
      throw Refusal.bad("Command description length must not exceed 256");
    }
    return Json.object().put("command", bare).put("description", description);
  }

  private JsonNode command(Params params, ArrayNode commands) {
    profile.command(key(params), commands);
    world.chats().forEach(chat -> chat.show("commands", world.commandsIn(chat)));
    return BooleanNode.TRUE;
  }

  private JsonNode setMenuButton(Params params) {
    long chatId = chatId(params);
    if (chatId != 0) {
      world.named(params.node("chat_id"));
    }
    JsonNode button = params.node("menu_button");
    profile.menuButton(
        chatId, button.isMissingNode() ? Json.object().put("type", "default") : button);
    return BooleanNode.TRUE;
  }

  private static long chatId(Params params) {
    return params.number("chat_id").orElse(0);
  }
}
