package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;

/// What people do in their chats with the bot. Each deed changes the [World] and tells the bot by
/// an update.
final class Visitor {
  private static final int LONGEST_TEXT = 4096;
  private static final byte[] PICTURE =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
  private static final byte[] STICKER =
      Base64.getDecoder().decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAQAcJaQAA3AA/v3AgAA=");
  private static final byte[] SILENCE = {'O', 'g', 'g', 'S', 0, 2, 0, 0};

  private final World world;
  private final FileStore files;
  private final Media media;

  Visitor(World world, FileStore files) {
    this.world = world;
    this.files = files;
    this.media = new Media(files);
  }

  /// A deed that is not possible, with the reason for the person.
  static final class Impossible extends RuntimeException {
    Impossible(String reason) {
      super(reason, null, false, false);
    }
  }

  /// Sends a text; answers with the Message that the bot gets.
  ObjectNode say(long chatId, String typed) {
    FormattedText text = TextRules.typed(typed);
    if (text.text().isEmpty()) {
      throw new Impossible("A message needs a text.");
    }
    if (text.codePoints() > LONGEST_TEXT) {
      throw new Impossible("A message may have at most " + LONGEST_TEXT + " characters.");
    }
    return send(chatId, Messages.text(text));
  }

  /// Sends something that is not a text.
  ObjectNode sendKind(long chatId, String kind, String caption) {
    ObjectNode content =
        switch (kind) {
          case "sticker" -> file(MediaKind.STICKER, "sticker.webp", "image/webp", STICKER);
          case "voice" -> file(MediaKind.VOICE, "voice.oga", "audio/ogg", SILENCE);
          case "photo" -> file(MediaKind.PHOTO, "photo.png", "image/png", PICTURE);
          case "location" -> {
            ObjectNode place = Json.object();
            place.putObject("location").put("latitude", 46.948).put("longitude", 7.4474);
            yield place;
          }
          case "contact" -> {
            ObjectNode card = Json.object();
            card.putObject("contact").put("phone_number", "+15550100").put("first_name", "Sam");
            yield card;
          }
          default -> throw new Impossible("There is nothing of the kind \"" + kind + "\" to send.");
        };
    return send(chatId, Messages.caption(content, TextRules.typed(caption)));
  }

  private ObjectNode file(MediaKind kind, String name, String type, byte[] bytes) {
    return media.content(files.keep(kind, new Upload(name, type, new Blob(bytes))));
  }

  private ObjectNode send(long chatId, ObjectNode content) {
    synchronized (world) {
      Chat chat = world.privateChat(chatId);
      if (chat.standing() == Chat.Standing.BLOCKED) {
        throw new Impossible("You blocked the bot; unblock it to write to it.");
      }
      chat.become(Chat.Standing.OPEN);
      ObjectNode message =
          Json.object()
              .put("message_id", world.nextMessageId())
              .<ObjectNode>set("from", Person.of(chatId).user())
              .<ObjectNode>set("chat", chat.identity())
              .put("date", world.unixTime())
              .setAll(content);
      chat.add(message);
      tellBot("message", message);
      return message;
    }
  }

  /// Presses a button; answers with the id of the callback query. The button need not exist.
  String press(long chatId, long messageId, String data) {
    synchronized (world) {
      Chat chat = world.privateChat(chatId);
      String id = world.queries().ask(chatId);
      ObjectNode gone = Json.object().put("message_id", messageId).put("date", 0);
      gone.set("chat", chat.identity());
      ObjectNode query = Json.object().put("id", id);
      query.set("from", Person.of(chatId).user());
      query.set("message", chat.message(messageId).orElse(gone));
      query.put("chat_instance", Long.toString(chatId * 7919)).put("data", data);
      tellBot("callback_query", query);
      return id;
    }
  }

  void block(long chatId) {
    change(chatId, Chat.Standing.BLOCKED, "kicked");
  }

  void unblock(long chatId) {
    change(chatId, Chat.Standing.OPEN, "member");
  }

  private void change(long chatId, Chat.Standing standing, String status) {
    synchronized (world) {
      Chat chat = world.privateChat(chatId);
      if (chat.standing() == standing) {
        return;
      }
      String before = chat.standing() == Chat.Standing.BLOCKED ? "kicked" : "member";
      chat.become(standing);
      ObjectNode update = Json.object();
      update.set("chat", chat.identity());
      update.set("from", Person.of(chatId).user());
      update.put("date", world.unixTime());
      update.set("old_chat_member", membership(before));
      update.set("new_chat_member", membership(status));
      tellBot("my_chat_member", update);
    }
  }

  private ObjectNode membership(String status) {
    ObjectNode membership = Json.object().set("user", world.bot());
    membership.put("status", status);
    return status.equals("kicked") ? membership.put("until_date", 0) : membership;
  }

  private void tellBot(String kind, JsonNode body) {
    world.updates().add(kind, UpdateQueue.laneOf(kind, body), Json.object().set(kind, body));
  }

  /// Puts any update into the queue. Chats, messages and questions in it become known, so that the
  /// bot can answer there.
  void bring(ObjectNode update) {
    if (update.has("update_id")) {
      throw new Impossible("The sandbox gives the update its update_id.");
    }
    Iterator<String> kinds = update.fieldNames();
    String kind = kinds.hasNext() ? kinds.next() : "";
    JsonNode body = update.path(kind);
    synchronized (world) {
      Optional<Chat> chat = adoptChat(body);
      if (kind.toLowerCase(Locale.ROOT).endsWith("_query") && body.path("id").isTextual()) {
        world.queries().adopt(body.path("id").asText(), chat.map(Chat::id).orElse(0L));
      }
      chat.ifPresent(c -> show(c, kind, body));
      world.updates().add(kind, UpdateQueue.laneOf(kind, body), update);
    }
  }

  private static void show(Chat chat, String kind, JsonNode body) {
    if (body instanceof ObjectNode message && message.path("message_id").isInt()) {
      if (kind.equals("message")) {
        chat.add(message);
      } else if (kind.equals("edited_message")) {
        chat.replace(message);
      }
    }
  }

  private Optional<Chat> adoptChat(JsonNode body) {
    JsonNode chat = body.has("chat") ? body.path("chat") : body.path("message").path("chat");
    return chat.path("id").canConvertToLong() && chat.has("type")
        ? Optional.of(world.adopt((ObjectNode) chat))
        : Optional.empty();
  }
}
