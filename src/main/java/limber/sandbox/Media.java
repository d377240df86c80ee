package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/// From the media of a call (an upload or the id of a file sent before) to the members of the
/// Message that hold it.
final class Media {
  private static final int LARGEST_THUMBNAIL = 200 * 1000;

  private final FileStore files;

  Media(FileStore files) {
    this.files = files;
  }

  /// The media under the parameter `name`, as members of a Message without the caption.
  ObjectNode content(MediaKind kind, String name, Params params) {
    checkThumbnail(params);
    StoredFile file = file(kind, params.text(name), params);
    ObjectNode content = Json.object();
    content.set(kind.field(), describe(file, params));
    if (kind == MediaKind.ANIMATION) {
      content.set("document", document(file)); // Telegram sends both, for old bots
    }
    if (params.flag("has_spoiler")) {
      content.put("has_media_spoiler", true);
    }
    if (params.flag("show_caption_above_media")) {
      content.put("show_caption_above_media", true);
    }
    return content;
  }

  /// What a file that is sent as a document becomes: Telegram looks at the type of a new one and
  /// makes a moving picture of a GIF, unless told not to look.
  static MediaKind documentKind(Params params) {
    boolean looks = !params.flag("disable_content_type_detection");
    return params
        .attached(params.text("document"))
        .filter(upload -> looks && ContentTypes.mime(upload).equals("image/gif"))
        .map(_ -> MediaKind.ANIMATION)
        .orElse(MediaKind.DOCUMENT);
  }

  /// The members that show a file which is kept already.
  ObjectNode content(StoredFile file) {
    JsonNode described = describe(file, new Params(Json.object(), Map.of()));
    return Json.object().set(file.kind().field(), described);
  }

  private StoredFile file(MediaKind kind, String given, Params params) {
    return params
        .attached(given)
        .map(upload -> files.keep(kind, upload))
        .orElseGet(() -> sentBefore(kind, given));
  }

  private StoredFile sentBefore(MediaKind kind, String id) {
    if (id.contains("://")) {
      throw Refusal.strict("files are not fetched by URL here; upload it or give a file_id");
    }
    StoredFile file =
        files.byId(id).orElseThrow(() -> Refusal.bad("wrong file identifier/HTTP URL specified"));
    if (file.kind() != kind) {
      throw Refusal.bad("can't use file of type " + file.kind().title() + " as " + kind.title());
    }
    return file;
  }

  private static void checkThumbnail(Params params) {
    for (String name : new String[] {"thumbnail", "cover"}) {
      if (params.has(name)) {
        Upload picture =
            params
                .attached(params.text(name))
                .orElseThrow(
                    () -> Refusal.strict("a " + name + " can only be uploaded as a new file"));
        if (name.equals("thumbnail") && picture.content().size() > LARGEST_THUMBNAIL) {
          throw Refusal.strict("a thumbnail may have at most 200 kB");
        }
      }
    }
  }

  private static JsonNode describe(StoredFile file, Params params) {
    return switch (file.kind()) {
      case PHOTO -> Json.array().add(sized(file, params));
      case ANIMATION, VIDEO -> named(timed(sized(file, params), params), file);
      case DOCUMENT -> document(file);
      case AUDIO -> named(timed(file.json(), params), file);
      case VOICE -> timed(file.json(), params).put("mime_type", file.upload().type());
      case STICKER ->
          sized(file, params)
              .put("type", "regular")
              .put("is_animated", false)
              .put("is_video", false)
              .put("emoji", "💪");
    };
  }

  private static ObjectNode document(StoredFile file) {
    return named(file.json(), file);
  }

  private static ObjectNode named(ObjectNode node, StoredFile file) {
    return node.put("file_name", file.upload().name())
        .put("mime_type", ContentTypes.mime(file.upload()));
  }

  private static ObjectNode timed(ObjectNode node, Params params) {
    return node.put("duration", params.number("duration").orElse(0));
  }

  private static ObjectNode sized(StoredFile file, Params params) {
    return file.json()
        .put("width", params.number("width").orElse(file.size().width()))
        .put("height", params.number("height").orElse(file.size().height()));
  }
}
