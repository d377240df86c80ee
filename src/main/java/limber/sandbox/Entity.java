package limber.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;

/// A stretch of a text with a meaning or a look.
///
/// @param type the Bot API's name, such as `bold`
/// @param offset where it starts, in UTF-16 code units
/// @param length how long it is, in UTF-16 code units
/// @param extra its other members, such as `url`
record Entity(String type, int offset, int length, ObjectNode extra) {
  /// Telegram's order: by where they start, the longer first, then by type.
  static final Comparator<Entity> ORDER =
      Comparator.comparingInt(Entity::offset)
          .thenComparing(Comparator.comparingInt(Entity::length).reversed())
          .thenComparingInt(Entity::rank);

  static Entity of(String type, int offset, int length) {
    return new Entity(type, offset, length, Json.object());
  }

  private int rank() {
    return switch (type) {
      case "blockquote", "expandable_blockquote" -> 0;
      case "pre" -> 10;
      case "code" -> 20;
      case "bold" -> 90;
      case "italic" -> 91;
      case "underline" -> 92;
      case "strikethrough" -> 93;
      case "spoiler" -> 94;
      case "custom_emoji" -> 99;
      default -> 50;
    };
  }

  int end() {
    return offset + length;
  }

  Entity at(int newOffset, int newLength) {
    return new Entity(type, newOffset, newLength, extra);
  }

  /// Whether nothing else may be inside it.
  boolean isVerbatim() {
    return type.equals("code") || type.equals("pre");
  }

  /// Whether it is a mere look that can be cut in pieces.
  boolean isLook() {
    return switch (type) {
      case "bold", "italic", "underline", "strikethrough", "spoiler" -> true;
      default -> false;
    };
  }

  boolean overlaps(Entity other) {
    return offset < other.end() && other.offset < end();
  }

  ObjectNode json() {
    ObjectNode json = Json.object().put("offset", offset).put("length", length).put("type", type);
    json.setAll(extra);
    return json;
  }
}
