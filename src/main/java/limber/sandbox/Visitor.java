package limber.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// What people do in their chats with the bot. Each deed changes the [World] and, where the bot may
/// know of it, tells the bot by an update.
final class Visitor {
  private static final int LONGEST_TEXT = 4096;

  private final World world;

  Visitor(World world) {
    this.world = world;
  }

  /// The content of a message with a text that somebody typed.
  static ObjectNode text(String typed) {
    FormattedText text = TextRules.typed(typed);
    if (text.text().isEmpty()) {
      throw new Impossible("A message needs a text.");
    }
    if (text.codePoints() > LONGEST_TEXT) {
      throw new Impossible("A message may have at most " + LONGEST_TEXT + " characters.");
    }
    return Messages.text(text);
  }

  /// Sends a message; answers with the Message that the bot gets, if it gets it.
  ///
  /// @param content what is in it, as members of a Message
  /// @param repliedTo the id of the message that it answers, 0 for none
  ObjectNode send(Speaker speaker, ObjectNode content, long repliedTo) {
    synchronized (world) {
      Chat chat = chatOf(speaker);
      ObjectNode message =
          Json.object()
              .put("message_id", 0)
              .<ObjectNode>set("from", speaker.person().user())
              .<ObjectNode>set("chat", chat.identity())
              .put("date", world.unixTime());
      if (repliedTo != 0) {
        message.set("reply_to_message", Messages.quoted(known(chat, repliedTo)));
      }
      message.setAll(content);
      message.put("message_id", world.nextMessageId(chat));
      chat.add(message);
      world.tellBotIfItMayHear(chat, "message", message);
      return message;
    }
  }

  /// Changes the words of an own message.
  ObjectNode edit(Speaker speaker, long messageId, String typed) {
    ObjectNode content = text(typed);
    synchronized (world) {
      Chat chat = chatOf(speaker);
      ObjectNode before = known(chat, messageId);
      if (!Messages.isFrom(before, speaker.person().user())
          || !before.has("text")
          || before.has("via_bot")) {
        throw new Impossible("Only a text that one wrote oneself can be edited.");
      }
      ObjectNode edited = before.deepCopy();
      edited.remove("entities");
      edited.setAll(content);
      if (edited.equals(before)) {
        return before;
      }
      edited.put("edit_date", world.unixTime());
      chat.replace(edited);
      world.tellBotIfItMayHear(chat, "edited_message", edited);
      return edited;
    }
  }

  private String inlineId(Chat chat, int messageId) {
    return world
        .inlineMessages()
        .idOf(new InlineMessages.Place(chat.id(), messageId))
        .orElseThrow(() -> new Impossible("The message has no buttons."));
  }

  private static ObjectNode known(Chat chat, long messageId) {
    return chat.message(messageId)
        .orElseThrow(() -> new Impossible("There is no message " + messageId + " in this chat."));
  }

  private Chat chatOf(Speaker speaker) {
    Chat chat = world.onPage(speaker.chatId());
    if (chat.isGroup()) {
      chat.people().add(speaker.person().id());
      var _ = world.privateChat(speaker.person().id()); // the bot has seen this person
    } else if (chat.standing() == Chat.Standing.BLOCKED) {
      throw new Impossible("You blocked the bot; unblock it to write to it.");
    } else {
      chat.become(Chat.Standing.OPEN);
    }
    return chat;
  }

  /// Presses a button; answers with the id of the callback query. The button need not exist.
  String press(Speaker speaker, long messageId, String data) {
    synchronized (world) {
      Chat chat = world.onPage(speaker.chatId());
      String id = world.queries().ask(chat.id());
      ObjectNode gone = Json.object().put("message_id", messageId).put("date", 0);
      gone.set("chat", chat.identity());
      ObjectNode query = Json.object().put("id", id);
      query.set("from", speaker.person().user());
      ObjectNode message = chat.message(messageId).orElse(gone);
      if (message.has("via_bot")) {
        query.put("inline_message_id", inlineId(chat, (int) messageId));
      } else {
        query.set("message", message);
      }
      query.put("chat_instance", Long.toString(chat.id() * 7919)).put("data", data);
      world.tellBot("callback_query", query);
      return id;
    }
  }
}
