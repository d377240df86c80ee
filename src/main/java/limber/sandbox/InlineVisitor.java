package limber.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// What people do in inline mode: they type behind the bot's name, and choose a result.
final class InlineVisitor {
  private static final int LONGEST_QUERY = 256;
  private static final String CHOSEN = "chosen_inline_result";

  private final World world;
  private final Visitor visitor;

  InlineVisitor(World world, Visitor visitor) {
    this.world = world;
    this.visitor = visitor;
  }

  /// Asks the bot. The answer comes to the pages of the chat as the event `inline`; one that
  /// Telegram has kept is there at once, as `answer`.
  ObjectNode ask(Speaker speaker, String query, String offset) {
    if (query.codePointCount(0, query.length()) > LONGEST_QUERY) {
      throw new Impossible("An inline query may have at most " + LONGEST_QUERY + " characters.");
    }
    synchronized (world) {
      Chat chat = world.onPage(speaker.chatId());
      String id = world.queries().ask(chat.id());
      InlineDesk.Asked asked = new InlineDesk.Asked(speaker.person().id(), query, offset);
      world.inline().ask(id, asked);
      ObjectNode told = Json.object().put("inline_query_id", id);
      world
          .inline()
          .kept(id, asked)
          .ifPresentOrElse(
              answer -> told.set("answer", answer.shown().put("inline_query_id", id)),
              () -> world.tellBot("inline_query", update(id, speaker, asked)));
      return told;
    }
  }

  private static ObjectNode update(String id, Speaker speaker, InlineDesk.Asked asked) {
    return Json.object()
        .put("id", id)
        .<ObjectNode>set("from", speaker.person().user())
        .put("chat_type", speaker.chatId() > 0 ? "sender" : "supergroup")
        .put("query", asked.query())
        .put("offset", asked.offset());
  }

  /// Sends a result as a message of the person, via the bot.
  ObjectNode choose(Speaker speaker, String queryId, String resultId) {
    synchronized (world) {
      InlineResult result =
          world
              .inline()
              .answer(queryId)
              .flatMap(answer -> answer.result(resultId))
              .orElseThrow(() -> new Impossible("There is no such result any more."));
      ObjectNode content = Json.object().set("via_bot", world.bot());
      ObjectNode message = visitor.send(speaker, content.setAll(result.content().deepCopy()), 0);
      ObjectNode chosen = Json.object().put("result_id", resultId);
      chosen.set("from", speaker.person().user());
      if (result.hasButtons()) {
        int messageId = message.path("message_id").asInt();
        chosen.put(
            "inline_message_id",
            world.inlineMessages().add(new InlineMessages.Place(speaker.chatId(), messageId)));
      }
      chosen.put("query", world.inline().question(queryId).orElseThrow().query());
      tellBotIfItAsked(chosen);
      return message;
    }
  }

  /// Bots hear what was chosen only if their owner has switched that on; here, who names this kind
  /// of update in `allowed_updates` has.
  private void tellBotIfItAsked(ObjectNode chosen) {
    if (world.updates().allowed().contains(CHOSEN)) {
      world.tellBot(CHOSEN, chosen);
    }
  }
}
