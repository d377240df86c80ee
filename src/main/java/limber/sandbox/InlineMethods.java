package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/// The method by which the bot answers what somebody types behind its name in any chat.
final class InlineMethods {
  private static final int LONGEST_OFFSET = 64;
  private static final int LONGEST_START = 64;
  private static final int USUAL_SECONDS = 300;
  private static final int MOST_SECONDS = 86_400;

  private final World world;
  private final InlineResults results;

  InlineMethods(World world, Media media) {
    this.world = world;
    this.results = new InlineResults(media);
  }

  void register(Map<String, ApiMethod> methods) {
    methods.put("answerInlineQuery", this::answer);
  }

  private JsonNode answer(Params params) {
    ObjectNode frame = Json.object().put("next_offset", params.text("next_offset"));
    if (params.text("next_offset").getBytes(StandardCharsets.UTF_8).length > LONGEST_OFFSET) {
      throw Refusal.bad("NEXT_OFFSET_INVALID");
    }
    if (params.has("button")) {
      checkButton(params.within(params.node("button")));
      frame.set("button", params.node("button"));
    }
    InlineAnswer answer = new InlineAnswer(results.read(params), frame);
    String id = params.text("inline_query_id");
    long chatId = world.queries().answer(id);
    world.inline().answer(id, answer, keeping(params));
    world
        .chat(chatId)
        .ifPresent(chat -> chat.show("inline", answer.shown().put("inline_query_id", id)));
    return BooleanNode.TRUE;
  }

  private static InlineDesk.Keeping keeping(Params params) {
    long seconds = params.number("cache_time").orElse(USUAL_SECONDS);
    return new InlineDesk.Keeping(
        Duration.ofSeconds(Math.clamp(seconds, 0, MOST_SECONDS)), params.flag("is_personal"));
  }

  private static void checkButton(Params button) {
    if (button.text("text").isEmpty()) {
      throw Refusal.strict("the button above inline results needs a text");
    }
    if (button.has("start_parameter") == button.has("web_app")) {
      throw Refusal.strict("the button above inline results needs exactly one thing to do");
    }
    if (button.has("start_parameter")) {
      checkStart(button.text("start_parameter"));
    }
  }

  private static void checkStart(String parameter) {
    if (parameter.isEmpty()) {
      throw Refusal.bad("can't use empty start_parameter");
    }
    if (parameter.length() > LONGEST_START) {
      throw Refusal.bad("too long start_parameter specified");
    }
    if (!parameter.matches("[A-Za-z0-9_-]+")) {
      throw Refusal.bad("unallowed characters in start_parameter are used");
    }
  }
}
