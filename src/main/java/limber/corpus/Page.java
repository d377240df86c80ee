package limber.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/// A corpus file, taken apart.
///
/// @param kind what the file holds
/// @param file the file
/// @param content the YAML in it as JSON
/// @param lines the line of each key and each list item, by [Spot#place]
record Page(FileKind kind, CorpusFile file, JsonNode content, Map<String, Integer> lines) {

  /// The whole file.
  Spot whole() {
    return new Spot(this, "", content);
  }

  /// The line on which something stands, or that of the nearest thing around it.
  int line(String place) {
    Integer line = lines.get(place);
    if (line != null) {
      return line;
    }
    int slash = place.lastIndexOf('/');
    return slash < 0 ? 1 : line(place.substring(0, slash));
  }
}
