package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The methods by which the bot changes what it has sent.
final class EditMethods {
  private static final List<String> TEXT = List.of("text", "entities", "link_preview_options");
  private static final List<String> CAPTION =
      List.of("caption", "caption_entities", "show_caption_above_media");
  private static final List<String> MEDIA =
      List.of("photo", "animation", "video", "document", "audio", "voice", "has_media_spoiler");

  private final World world;
  private final Media media;

  EditMethods(World world, Media media) {
    this.world = world;
    this.media = media;
  }

  void register(Map<String, ApiMethod> methods) {
    methods.put("editMessageText", this::text);
    methods.put("editMessageCaption", this::caption);
    methods.put("editMessageMedia", this::medium);
    methods.put("editMessageReplyMarkup", this::replyMarkup);
  }

  private JsonNode text(Params params) {
    ObjectNode content = Messages.text(TextRules.text(params));
    if (params.has("link_preview_options")) {
      content.set("link_preview_options", params.node("link_preview_options"));
    }
    ObjectNode old = target(params);
    if (!old.has("text")) {
      throw Refusal.bad("there is no text in the message to edit");
    }
    return replace(params, without(old, TEXT), content);
  }

  private JsonNode caption(Params params) {
    ObjectNode content = Messages.caption(Json.object(), TextRules.caption(params));
    ObjectNode old = target(params);
    if (!hasMedia(old)) {
      throw Refusal.bad("there is no caption in the message to edit");
    }
    if (params.flag("show_caption_above_media")) {
      content.put("show_caption_above_media", true);
    }
    return replace(params, without(old, CAPTION), content);
  }

  private JsonNode medium(Params params) {
    Params given = params.within(params.node("media"));
    FormattedText caption = TextRules.caption(given);
    if (params.has("inline_message_id") && given.attached(given.text("media")).isPresent()) {
      throw Refusal.strict("a message sent via the bot takes only files that Telegram has");
    }
    MediaKind kind = MediaKind.ofInputMedia(given.text("type"));
    ObjectNode old = target(params); // a text may become a medium, but never the other way round
    ObjectNode content = Messages.caption(media.content(kind, "media", given), caption);
    return replace(params, without(without(without(old, TEXT), CAPTION), MEDIA), content);
  }

  private JsonNode replyMarkup(Params params) {
    return replace(params, target(params), Json.object());
  }

  private static boolean hasMedia(ObjectNode message) {
    return MEDIA.stream().anyMatch(message::has);
  }

  private ObjectNode target(Params params) {
    if (params.has("inline_message_id")) {
      InlineMessages.Place place = inlinePlace(params);
      return world
          .chat(place.chatId())
          .flatMap(chat -> chat.message(place.messageId()))
          .orElseThrow(() -> Refusal.bad("MESSAGE_ID_INVALID"));
    }
    if (params.has("business_connection_id")) {
      throw Refusal.bad("business connection not found");
    }
    Chat chat = world.addressed(params);
    long id =
        params
            .number("message_id")
            .orElseThrow(() -> Refusal.bad("message identifier is not specified"));
    ObjectNode message =
        chat.message(id).orElseThrow(() -> Refusal.bad("message to edit not found"));
    if (!Messages.isFrom(message, world.bot())) {
      throw Refusal.bad("message can't be edited");
    }
    return message;
  }

  private InlineMessages.Place inlinePlace(Params params) {
    return world
        .inlineMessages()
        .place(params.text("inline_message_id"))
        .orElseThrow(() -> Refusal.bad("MESSAGE_ID_INVALID"));
  }

  /// The chat of the message; one that was sent via the bot may be where the bot is not.
  private Chat chat(Params params) {
    return params.has("inline_message_id")
        ? world.chat(inlinePlace(params).chatId()).orElseThrow()
        : world.addressed(params);
  }

  /// Puts the new content and keyboard on what is left of the message; a keyboard that is not given
  /// again goes away.
  private JsonNode replace(Params params, ObjectNode rest, ObjectNode content) {
    Optional<ObjectNode> keyboard = MarkupRules.check(params.node("reply_markup"));
    Chat chat = chat(params);
    ObjectNode edited = without(rest, List.of("reply_markup", "edit_date"));
    edited.setAll(content);
    keyboard.ifPresent(markup -> edited.set("reply_markup", markup));
    ObjectNode before = chat.message(edited.path("message_id").asLong()).orElseThrow();
    if (edited.equals(without(before, List.of("edit_date")))) {
      throw Refusal.bad(
          "message is not modified: specified new message content and reply markup are exactly the"
              + " same as a current content and reply markup of the message");
    }
    boolean inline = params.has("inline_message_id");
    if (!inline) {
      chat.spend(world.now());
    }
    edited.put("edit_date", world.unixTime());
    chat.replace(edited);
    return inline ? BooleanNode.TRUE : edited;
  }

  private static ObjectNode without(ObjectNode message, List<String> members) {
    return message.deepCopy().remove(members);
  }
}
