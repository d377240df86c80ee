package limber.sentence;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What it takes to go by meaning as well as by words.
///
/// @param encoder makes vectors of the corpus and of messages
/// @param folder where the corpus's vectors and what was learnt from them are kept; need not be
///   there
public record Understanding(Encoder encoder, Path folder) {

  /// Sets of texts whose vectors are kept, each in a file of its own.
  public enum Texts {
    SEARCH("search.vectors"),
    SAFETY("safety.vectors");

    private final String file;

    Texts(String file) {
      this.file = file;
    }
  }

  /// The names of the files in which vectors are kept.
  public static List<String> files() {
    return Stream.of(Texts.values()).map(texts -> texts.file).toList();
  }

  /// The same, which keeps its files elsewhere.
  public Understanding in(Path other) {
    return new Understanding(encoder, other);
  }

  /// The vectors of texts, in their order: remembered where they were made before, for this set or
  /// another.
  public List<float[]> vectors(Texts set, List<String> texts) {
    List<Path> others =
        Stream.of(Texts.values())
            .filter(other -> other != set)
            .map(other -> folder.resolve(other.file))
            .toList();
    return new Remembered(folder.resolve(set.file), encoder, others).vectors(texts);
  }
}
