package limber.sandbox;

import java.util.Locale;
import java.util.Map;

/// Which media type a file is served with.
final class ContentTypes {
  private static final Map<String, String> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("webm", "video/webm"),
          Map.entry("oga", "audio/ogg"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("csv", "text/csv"),
          Map.entry("ics", "text/calendar"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("zip", "application/zip"));
  static final String UNKNOWN = "application/octet-stream";

  private ContentTypes() {}

  static String of(String fileName) {
    String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return BY_EXTENSION.getOrDefault(extension, UNKNOWN);
  }

  /// The type that Telegram gives a document: that of its name, and only if the name says nothing
  /// the one that the sender gave.
  static String mime(Upload upload) {
    String byName = of(upload.name()).split(";", 2)[0];
    return byName.equals(UNKNOWN) ? upload.type() : byName;
  }

  /// The type for showing an upload: pictures, films and sounds as what they are, anything that a
  /// browser could run as mere bytes.
  static String of(Upload upload) {
    String given = upload.type().equals(UNKNOWN) ? of(upload.name()) : upload.type();
    boolean harmless =
        given.startsWith("video/") || given.startsWith("audio/") || given.startsWith("image/");
    return harmless && !given.startsWith("image/svg") ? given : UNKNOWN;
  }
}
