package limber.sandbox;

import java.util.Locale;

/// The kinds of media that a message can hold.
enum MediaKind {
  PHOTO("photos", "jpg"),
  ANIMATION("animations", "mp4"),
  VIDEO("videos", "mp4"),
  DOCUMENT("documents", "bin"),
  AUDIO("music", "mp3"),
  VOICE("voice", "oga"),
  STICKER("stickers", "webp");

  private final String folder;
  private final String extension;

  MediaKind(String folder, String extension) {
    this.folder = folder;
    this.extension = extension;
  }

  /// The member of a Message and the parameter of a send method that hold it.
  String field() {
    return name().toLowerCase(Locale.ROOT);
  }

  String title() {
    return name().charAt(0) + field().substring(1);
  }

  String path(long number, String fileName) {
    int dot = fileName.lastIndexOf('.');
    String own = dot < 0 ? "" : fileName.substring(dot + 1);
    return folder + "/file_" + number + "." + (own.matches("[A-Za-z0-9]{1,8}") ? own : extension);
  }

  /// Reads the `type` of an InputMedia.
  static MediaKind ofInputMedia(String type) {
    return switch (type) {
      case "photo" -> PHOTO;
      case "animation" -> ANIMATION;
      case "video" -> VIDEO;
      case "document" -> DOCUMENT;
      case "audio" -> AUDIO;
      default -> throw Refusal.strict("media of type \"" + type + "\" is not done here");
    };
  }
}
