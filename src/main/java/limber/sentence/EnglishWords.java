package limber.sentence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/// Common words of English: those that the model knows in one piece and has among the first of its
/// list, which begins with the commonest. For that the model itself is not needed.
public final class EnglishWords {

  /// Later in the list stand "planck" and "sphinx".
  private static final int COMMON = 20_000;

  private EnglishWords() {}

  /// All of them, some 16,000, in small letters.
  public static Set<String> common() {
    try {
      return Weights.BGE_SMALL.pieces((piece, number) -> number < COMMON && isWord(piece));
    } catch (IOException broken) {
      throw new UncheckedIOException("The list of words cannot be read.", broken);
    }
  }

  private static boolean isWord(String piece) {
    return piece.chars().allMatch(Character::isLetter);
  }
}
