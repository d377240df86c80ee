package limber.search;

import java.nio.file.Path;
import java.util.List;
import limber.sentence.Encoder;
import limber.sentence.Remembered;

/// What a search needs to go by meaning as well as by words.
///
/// @param encoder makes vectors of the corpus and of questions
/// @param folder where the corpus's vectors and what was learnt from them are kept; need not be
///   there
public record Understanding(Encoder encoder, Path folder) {

  private static final String VECTORS = "search.vectors";
  private static final String HEAD = "search.head";

  /// The names of the files that it keeps in its folder.
  public static final List<String> FILES = List.of(VECTORS, HEAD);

  /// The same, which keeps its files elsewhere.
  public Understanding in(Path other) {
    return new Understanding(encoder, other);
  }

  /// The vectors of a corpus.
  Remembered vectors() {
    return new Remembered(folder.resolve(VECTORS), encoder);
  }

  /// What was learnt from lessons of this hash, if anything was.
  LearntFile learnt(byte[] hash) {
    return new LearntFile(folder.resolve(HEAD), hash);
  }
}
