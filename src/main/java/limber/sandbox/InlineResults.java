package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads the results of an inline query as Telegram does: all that could be sent is checked now,
/// not when somebody chooses it.
final class InlineResults {
  private static final int MOST = 50;
  private static final int LONGEST_ID = 64;

  private final Media media;

  InlineResults(Media media) {
    this.media = media;
  }

  List<InlineResult> read(Params params) {
    JsonNode given = params.node("results");
    if (given.size() > MOST) {
      throw Refusal.bad("too many inline query results specified");
    }
    List<InlineResult> results = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonNode result : given) {
      results.add(result(params.within(result)));
      if (!ids.add(result.path("id").asText())) {
        throw Refusal.bad("RESULT_ID_DUPLICATE");
      }
    }
    return results;
  }

  private InlineResult result(Params given) {
    int length = given.text("id").getBytes(StandardCharsets.UTF_8).length;
    if (length == 0) {
      throw Refusal.bad("RESULT_ID_EMPTY");
    }
    if (length > LONGEST_ID) {
      throw Refusal.bad("RESULT_ID_INVALID");
    }
    ObjectNode shown = Json.object();
    for (String name : List.of("type", "id", "title", "description", "thumbnail_url")) {
      if (given.has(name)) {
        shown.put(name, given.text(name));
      }
    }
    ObjectNode content = content(given, shown);
    MarkupRules.check(given.node("reply_markup"))
        .ifPresent(markup -> content.set("reply_markup", markup));
    return new InlineResult(given.text("id"), shown, content);
  }

  private ObjectNode content(Params given, ObjectNode shown) {
    return switch (given.text("type")) {
      case "article" -> article(given);
      case "photo" -> medium(MediaKind.PHOTO, "photo", given, shown);
      case "gif" -> medium(MediaKind.ANIMATION, "gif", given, shown);
      case "mpeg4_gif" -> medium(MediaKind.ANIMATION, "mpeg4", given, shown);
      case "video" -> medium(MediaKind.VIDEO, "video", given, shown);
      case "document" -> medium(MediaKind.DOCUMENT, "document", given, shown);
      case "audio" -> medium(MediaKind.AUDIO, "audio", given, shown);
      case "voice" -> medium(MediaKind.VOICE, "voice", given, shown);
      case "sticker" -> medium(MediaKind.STICKER, "sticker", given, shown);
      default ->
          throw Refusal.strict("inline results of type " + given.text("type") + " are not done");
    };
  }

  private static ObjectNode article(Params given) {
    if (given.text("title").isBlank()) {
      throw Refusal.bad("ARTICLE_TITLE_EMPTY");
    }
    for (String name : List.of("url", "thumbnail_url")) {
      if (given.has(name) && Links.check(given.text(name)) instanceof Links.Link.Bad) {
        throw Refusal.bad("WEBDOCUMENT_URL_INVALID");
      }
    }
    return text(given);
  }

  /// A file that Telegram has already. Its words may be a text instead of a caption.
  private ObjectNode medium(MediaKind kind, String name, Params given, ObjectNode shown) {
    String fileId = name + "_file_id";
    if (!given.has(fileId)) {
      throw Refusal.strict("files are not fetched by URL here; give a " + fileId);
    }
    FormattedText caption = TextRules.caption(given);
    ObjectNode content = media.content(kind, fileId, given);
    shown.put("file_id", given.text(fileId));
    if (content.path(kind.field()).has("mime_type")) {
      shown.set("mime_type", content.path(kind.field()).path("mime_type"));
    }
    return given.has("input_message_content") ? text(given) : Messages.caption(content, caption);
  }

  private static ObjectNode text(Params given) {
    JsonNode written = given.node("input_message_content");
    if (!written.has("message_text")) {
      throw Refusal.strict("only texts are done as input_message_content");
    }
    ObjectNode asText = written.deepCopy();
    asText.set("text", written.path("message_text"));
    ObjectNode content = Messages.text(TextRules.text(given.within(asText)));
    if (written.has("link_preview_options")) {
      content.set("link_preview_options", written.path("link_preview_options"));
    }
    return content;
  }
}
