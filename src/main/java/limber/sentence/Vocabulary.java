package limber.sentence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/// The pieces that a model knows, each with its number, as Hugging Face's `tokenizer.json` lists
/// them under `model.vocab`.
final class Vocabulary {

  private Vocabulary() {}

  /// Reads the file to the end of its vocabulary.
  ///
  /// @throws IOException where it cannot be read, is not JSON, or holds no vocabulary
  static Map<String, Integer> read(InputStream json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.START_OBJECT
            && parser.getParsingContext().pathAsPointer().toString().equals("/model/vocab")) {
          return entries(parser);
        }
      }
    }
    throw new IOException("There is no model.vocab in it.");
  }

  private static Map<String, Integer> entries(JsonParser parser) throws IOException {
    Map<String, Integer> pieces = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String piece = parser.currentName();
      parser.nextToken();
      pieces.put(piece, parser.getIntValue());
    }
    return pieces;
  }
}
