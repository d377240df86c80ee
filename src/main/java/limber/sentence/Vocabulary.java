package limber.sentence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ObjIntConsumer;

/// The pieces that a model knows, each with its number, as Hugging Face's `tokenizer.json` lists
/// them under `model.vocab`.
final class Vocabulary {

  /// Each piece is met once: a parser that remembers the names of fields would remember all of
  /// them.
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build();

  private Vocabulary() {}

  /// Reads the file to the end of its vocabulary.
  ///
  /// @throws IOException where it cannot be read, is not JSON, or holds no vocabulary
  static Map<String, Integer> read(InputStream json) throws IOException {
    Map<String, Integer> pieces = new HashMap<>();
    forEach(json, pieces::put);
    return pieces;
  }

  /// Some of the pieces, without remembering the others.
  ///
  /// @param wanted tells of a piece and its number whether it is one of them
  /// @throws IOException where the file cannot be read, is not JSON, or holds no vocabulary
  static Set<String> some(BiPredicate<String, Integer> wanted, InputStream json)
      throws IOException {
    Set<String> pieces = new HashSet<>();
    forEach(
        json,
        (piece, number) -> {
          if (wanted.test(piece, number)) {
            pieces.add(piece);
          }
        });
    return pieces;
  }

  private static void forEach(InputStream json, ObjIntConsumer<String> piece) throws IOException {
    try (JsonParser parser = JSON.createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.START_OBJECT
            && parser.getParsingContext().pathAsPointer().toString().equals("/model/vocab")) {
          while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            piece.accept(name, parser.getIntValue());
          }
          return;
        }
      }
    }
    throw new IOException("There is no model.vocab in it.");
  }
}
