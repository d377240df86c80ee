package limber;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/// What commands read and print as JSON, one value a line.
///
/// The mapper is made when the first line is: a command that needs none starts a sixth of a second
/// sooner.
final class JsonLine {

  private static final JsonMapper MAPPER = new JsonMapper();

  private JsonLine() {}

  /// The line for a record.
  static String of(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("What Limber found cannot be written as JSON.", impossible);
    }
  }

  /// What stands on a line.
  static JsonNode read(String line) throws JsonProcessingException {
    return MAPPER.readTree(line);
  }
}
