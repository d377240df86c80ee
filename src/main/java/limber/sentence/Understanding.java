package limber.sentence;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What it takes to go by meaning as well as by words.
///
/// @param encoder makes vectors of the corpus and of messages
/// @param folder where the corpus's vectors and what was learnt from them are kept; need not be
///   there
/// @param built what was learnt when Limber was built
public record Understanding(Encoder encoder, Path folder, Built built) {

  /// Without anything that was learnt when Limber was built.
  public Understanding(Encoder encoder, Path folder) {
    this(encoder, folder, Built.nothing(encoder));
  }

  /// Sets of texts whose vectors are kept, each in a file of its own.
  public enum Texts {
    SEARCH("search.vectors"),
    SAFETY("safety.vectors");

    private final String file;

    Texts(String file) {
      this.file = file;
    }

    /// The name of the file.
    public String file() {
      return file;
    }
  }

  /// The names of the files in which vectors are kept.
  public static List<String> files() {
    return Stream.of(Texts.values()).map(texts -> texts.file).toList();
  }

  /// The same, which keeps its files elsewhere.
  public Understanding in(Path other) {
    return new Understanding(encoder, other, built);
  }

  /// The vectors of texts, in their order: remembered where they were made before, for this set or
  /// another, or when Limber was built.
  public List<float[]> vectors(Texts set, List<String> texts) {
    List<Remembered.Source> others =
        Stream.concat(
                Stream.of(Texts.values())
                    .filter(other -> other != set)
                    .map(other -> Remembered.Source.of(folder.resolve(other.file))),
                Stream.of(Remembered.Source.of(built, set.file)))
            .toList();
    return new Remembered(folder.resolve(set.file), encoder, others).vectors(texts);
  }

  /// What was learnt from vectors, made when Limber was built; to be closed.
  ///
  /// @param file its name
  public Optional<InputStream> built(String file) {
    return built.open(file);
  }
}
