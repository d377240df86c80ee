package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The methods by which the bot puts something new into a chat.
final class SendMethods {
  private static final Set<String> ACTIONS =
      Set.of(
          "typing",
          "upload_photo",
          "record_video",
          "upload_video",
          "record_voice",
          "upload_voice",
          "upload_document",
          "choose_sticker",
          "find_location",
          "record_video_note",
          "upload_video_note");

  private final World world;
  private final Media media;

  SendMethods(World world, Media media) {
    this.world = world;
    this.media = media;
  }

  void register(Map<String, ApiMethod> methods) {
    methods.put("sendMessage", this::message);
    methods.put("sendPhoto", params -> medium(MediaKind.PHOTO, params));
    methods.put("sendAnimation", params -> medium(MediaKind.ANIMATION, params));
    methods.put("sendVideo", params -> medium(MediaKind.VIDEO, params));
    methods.put("sendDocument", params -> medium(Media.documentKind(params), "document", params));
    methods.put("sendVoice", params -> medium(MediaKind.VOICE, params));
    methods.put("sendMediaGroup", this::album);
    methods.put("sendChatAction", this::action);
  }

  private JsonNode message(Params params) {
    ObjectNode content = Messages.text(TextRules.text(params));
    if (params.has("link_preview_options")) {
      content.set("link_preview_options", params.node("link_preview_options"));
    }
    return send(params, content);
  }

  private JsonNode medium(MediaKind kind, Params params) {
    return medium(kind, kind.field(), params);
  }

  private JsonNode medium(MediaKind kind, String name, Params params) {
    FormattedText caption = TextRules.caption(params);
    world.addressed(params); // a refused call leaves no file behind
    MarkupRules.check(params.node("reply_markup"));
    return send(params, Messages.caption(media.content(kind, name, params), caption));
  }

  private JsonNode album(Params params) {
    world.addressed(params);
    JsonNode items = params.node("media");
    if (items.size() < 2 || items.size() > 10) {
      throw Refusal.strict("an album must have 2 to 10 media, but has " + items.size());
    }
    List<ObjectNode> contents = new ArrayList<>();
    for (JsonNode item : items) {
      contents.add(albumItem(params.within(item)));
    }
    String group = "1" + world.addressed(params).messages().size() + world.unixTime();
    ArrayNode sent = Json.array();
    contents.forEach(content -> sent.add(send(params, content.put("media_group_id", group))));
    return sent;
  }

  private ObjectNode albumItem(Params item) {
    MediaKind kind = MediaKind.ofInputMedia(item.text("type"));
    if (kind == MediaKind.ANIMATION) {
      throw Refusal.strict("an album cannot hold animations");
    }
    return Messages.caption(media.content(kind, "media", item), TextRules.caption(item));
  }

  private ObjectNode send(Params params, ObjectNode content) {
    refuseUnavailable(params);
    Optional<ObjectNode> keyboard = MarkupRules.check(params.node("reply_markup"));
    Chat chat = world.addressed(params);
    ObjectNode message =
        Json.object()
            .put("message_id", 0)
            .<ObjectNode>set("from", world.bot())
            .<ObjectNode>set("chat", chat.identity())
            .put("date", world.unixTime());
    Replies.write(chat, params, message);
    message.setAll(content);
    if (params.flag("protect_content")) {
      message.put("has_protected_content", true);
    }
    keyboard.ifPresent(markup -> message.set("reply_markup", markup));
    chat.spend(world.now());
    message.put("message_id", world.nextMessageId(chat));
    if (params.flag("disable_notification")) {
      chat.addSilently(message);
    } else {
      chat.add(message);
    }
    return message;
  }

  /// Refuses what exists at Telegram but not for a bot in an ordinary private chat.
  private static void refuseUnavailable(Params params) {
    if (params.has("business_connection_id")) {
      throw Refusal.bad("business connection not found");
    }
    if (params.has("message_thread_id") || params.has("direct_messages_topic_id")) {
      throw Refusal.bad("message thread not found");
    }
    if (params.has("suggested_post_parameters")) {
      throw Refusal.bad("suggested posts can be sent only to channel direct messages");
    }
    if (params.flag("allow_paid_broadcast")) {
      throw Refusal.bad("FLOODSKIP_NOT_ALLOWED");
    }
  }

  private JsonNode action(Params params) {
    if (!ACTIONS.contains(params.text("action"))) {
      throw Refusal.bad("wrong parameter action in request");
    }
    Chat chat = world.addressed(params);
    chat.show("typing", Json.object().put("action", params.text("action")));
    return BooleanNode.TRUE;
  }
}
