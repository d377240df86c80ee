package limber.sentence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/// Common words of English: those that the model knows in one piece, some 22,000. They are read
/// from a list in its jar, for which the model itself is not needed.
public final class EnglishWords {

  private EnglishWords() {}

  /// Those of some words that are common.
  ///
  /// @param words in small letters
  public static Set<String> among(Set<String> words) {
    try {
      return Weights.BGE_SMALL.known(words);
    } catch (IOException broken) {
      throw new UncheckedIOException("The list of words cannot be read.", broken);
    }
  }
}
