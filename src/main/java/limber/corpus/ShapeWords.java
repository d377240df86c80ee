package limber.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/// Words for what has the wrong shape in a file.
final class ShapeWords {

  private ShapeWords() {}

  /// What to call a place: its key, or its number in the list that it stands in.
  static String name(Spot spot) {
    if (spot.place().isEmpty()) {
      return "the file";
    }
    String key = spot.key();
    if (!isIndex(key)) {
      return "`" + key + "`";
    }
    String list = spot.place().substring(0, spot.place().lastIndexOf('/'));
    String inList =
        list.isEmpty() ? "the file" : "`" + list.substring(list.lastIndexOf('/') + 1) + "`";
    return "item " + (Integer.parseInt(key) + 1) + " of " + inList;
  }

  /// Where a key stands, as the end of a clause; nothing where it stands at the top of a file.
  static String here(Spot spot) {
    return spot.place().isEmpty() ? "" : " in " + name(spot);
  }

  /// A text where a list should be, and the like.
  static Mistake type(Spot spot, Schemas.Rule rule) {
    JsonNode node = spot.node();
    String write = "Write: " + rule.description() + ".";
    if (node.isNull()) {
      return spot.mistake("nothing stands after " + name(spot), write);
    }
    return switch (rule.node().path("type").asText()) {
      case "string" -> noText(spot, write);
      case "array" ->
          spot.mistake(
              name(spot) + " is one " + word(node) + " and should be a list",
              "Write [first, second], or one line with \"- \" for each item.");
      case "integer" ->
          spot.mistake(name(spot) + " should be a whole number, not " + word(node), write);
      default -> spot.mistake(name(spot) + " is a " + word(node) + " and should have keys", write);
    };
  }

  /// The same item twice in a list.
  static Mistake twice(Spot list) {
    Set<JsonNode> seen = new HashSet<>();
    for (Spot item : list.items()) {
      if (!seen.add(item.node())) {
        return item.mistake(
            "\"" + item.node().asText() + "\" stands twice in " + name(list),
            "Delete one of the two.");
      }
    }
    throw new IllegalStateException("Nothing stands twice at " + list);
  }

  private static Mistake noText(Spot spot, String write) {
    JsonNode node = spot.node();
    if (node.isValueNode()) {
      String written = node.asText();
      return spot.mistake(
          written + " without quotes is not a text", "Put it in quotes: \"" + written + "\".");
    }
    if (node.isObject()) {
      return spot.mistake(
          "a colon makes " + name(spot) + " a key and a value instead of a text",
          "Put the whole text in quotes.");
    }
    return spot.mistake(name(spot) + " is a list and should be one text", write);
  }

  private static String word(JsonNode node) {
    if (node.isArray()) {
      return "list";
    }
    if (node.isObject()) {
      return "group of keys";
    }
    return node.isTextual() ? "text" : "value";
  }

  private static boolean isIndex(String key) {
    return !key.isEmpty() && key.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
