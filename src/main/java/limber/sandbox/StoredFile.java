package limber.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// A file that Telegram keeps.
///
/// @param id what a bot sends it again by
/// @param path where it is downloaded from
/// @param size its width and height, where it is a picture that could be read
record StoredFile(
    String id, String uniqueId, String path, MediaKind kind, Upload upload, Size size) {
  /// Width and height in pixels.
  record Size(int width, int height) {
    static final Size UNKNOWN = new Size(0, 0);
  }

  /// The members that every kind of file has in the Bot API.
  ObjectNode json() {
    return Json.object()
        .put("file_id", id)
        .put("file_unique_id", uniqueId)
        .put("file_size", upload.content().size());
  }
}
