package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The methods by which the bot answers a press or an inline query, or reacts to a message.
final class QueryMethods {
  private static final int LONGEST_ANSWER = 200;
  private static final int MOST_RESULTS = 50;
  private static final int LONGEST_ID = 64;
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
    methods.put("answerInlineQuery", this::inline);
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

  private JsonNode inline(Params params) {
    JsonNode results = params.node("results");
    if (results.size() > MOST_RESULTS) {
      throw Refusal.bad("RESULTS_TOO_MUCH");
    }
    if (bytes(params.text("next_offset")) > LONGEST_ID) {
      throw Refusal.bad("NEXT_OFFSET_INVALID");
    }
    Set<String> ids = new HashSet<>();
    for (JsonNode result : results) {
      checkResult(params.within(result));
      if (!ids.add(result.path("id").asText())) {
        throw Refusal.bad("RESULT_ID_DUPLICATE");
      }
    }
    world.queries().answer(params.text("inline_query_id"));
    return BooleanNode.TRUE;
  }

  private static void checkResult(Params result) {
    int length = bytes(result.text("id"));
    if (length < 1 || length > LONGEST_ID) {
      throw Refusal.bad("RESULT_ID_INVALID");
    }
    MarkupRules.check(result.node("reply_markup"));
    TextRules.caption(result);
    if (result.node("input_message_content").has("message_text")) {
      ObjectNode content = result.node("input_message_content").deepCopy();
      content.set("text", content.path("message_text"));
      TextRules.text(result.within(content));
    }
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
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
