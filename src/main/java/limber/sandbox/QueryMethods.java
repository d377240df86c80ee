package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/// The methods by which the bot answers a press or reacts to a message.
final class QueryMethods {
  private static final int LONGEST_ANSWER = 200;
  private static final Set<String> REACTIONS =
      Set.copyOf(
          Arrays.asList(
              ("❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡"
                      + " 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒"
                      + " 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡")
                  .split(" ", -1)));

  private final World world;

  QueryMethods(World world) {
    this.world = world;
  }

  void register(Map<String, ApiMethod> methods) {
    methods.put("answerCallbackQuery", this::callback);
    methods.put("setMessageReaction", this::reaction);
  }

  private JsonNode callback(Params params) {
    String text = params.text("text");
    if (text.codePointCount(0, text.length()) > LONGEST_ANSWER) {
      throw Refusal.bad("MESSAGE_TOO_LONG");
    }
    if (params.has("url")) {
      throw Refusal.bad("URL_INVALID");
    }
    long chatId = world.queries().answer(params.text("callback_query_id"));
    ObjectNode answer =
        Json.object()
            .put("callback_query_id", params.text("callback_query_id"))
            .put("show_alert", params.flag("show_alert"));
    if (!text.isEmpty()) {
      answer.put("text", text);
    }
    world.chat(chatId).ifPresent(chat -> chat.show("answer", answer));
    return BooleanNode.TRUE;
  }

  private JsonNode reaction(Params params) {
    Chat chat = world.addressed(params);
    ObjectNode message =
        chat.message(params.node("message_id").asLong())
            .orElseThrow(() -> Refusal.bad("message to react not found"));
    JsonNode reactions = params.node("reaction");
    if (reactions.size() > 1) {
      throw Refusal.bad("REACTIONS_TOO_MANY");
    }
    ObjectNode shown = Json.object().put("message_id", message.path("message_id").asInt());
    if (!reactions.isEmpty()) {
      String emoji = reactions.path(0).path("emoji").asText();
      if (!REACTIONS.contains(emoji)) {
        throw Refusal.bad("REACTION_INVALID");
      }
      shown.put("emoji", emoji);
    }
    chat.show("reaction", shown);
    return BooleanNode.TRUE;
  }
}
