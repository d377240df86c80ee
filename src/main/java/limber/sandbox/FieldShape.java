package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one parameter or member may hold. Written in `bot-api.json` as `Integer|String!` (one of
/// two types, required) or `=photo` (always this word).
///
/// @param types the Bot API's type names, `Array of X` for lists; empty for a constant
/// @param constant the only value allowed, or an empty text when any is
record FieldShape(String name, List<String> types, boolean required, String constant) {
  static FieldShape parse(String name, String written) {
    if (written.startsWith("=")) {
      return new FieldShape(name, List.of(), true, written.substring(1));
    }
    boolean required = written.endsWith("!");
    String types = required ? written.substring(0, written.length() - 1) : written;
    return new FieldShape(name, List.of(types.split("\\|")), required, "");
  }

  static Map<String, FieldShape> fieldsOf(JsonNode object) {
    Map<String, FieldShape> fields = new LinkedHashMap<>();
    object
        .properties()
        .forEach(e -> fields.put(e.getKey(), parse(e.getKey(), e.getValue().asText())));
    return fields;
  }

  boolean isConstant() {
    return !constant.isEmpty();
  }
}
