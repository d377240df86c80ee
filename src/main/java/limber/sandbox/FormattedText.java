package limber.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;

/// A text and what is formatted in it.
record FormattedText(String text, List<Entity> entities) {
  FormattedText {
    entities = List.copyOf(entities);
  }

  /// Its length as Telegram counts it against limits.
  int codePoints() {
    return text.codePointCount(0, text.length());
  }

  ArrayNode json() {
    return Json.array(entities.stream().map(Entity::json).toList());
  }
}
