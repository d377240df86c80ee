package limber.corpus;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Finds the word that somebody meant.
///
/// The distance is the least number of letters put in, left out, exchanged, or swapped with their
/// neighbour.
public final class Closest {

  /// More words than these are too many to read in one line.
  private static final int FEW = 12;

  private Closest() {}

  /// The word nearest to `written`, or none where nothing is near: for each three letters one may
  /// differ. Of an id that counts what follows the slash, and what stands before it may be any
  /// kind.
  public static Optional<String> to(String written, Collection<String> words) {
    int near = Math.max(1, slug(written).length() / 3);
    return words.stream()
        .filter(word -> distance(written, word) <= near || isOtherKind(written, word))
        .min(
            Comparator.comparingInt((String word) -> distance(written, word))
                .thenComparing(Comparator.naturalOrder()));
  }

  /// What to write instead of `written`: the word that was meant, or else `otherwise`.
  static String instead(String written, Collection<String> words, String otherwise) {
    return to(written, words).map(word -> "Did you mean " + word + "?").orElse(otherwise);
  }

  /// What to write instead of `written`: the word that was meant, or one of a few words, or else
  /// `otherwise`.
  static String oneOf(String written, Collection<String> words, String otherwise) {
    boolean few = !words.isEmpty() && words.size() <= FEW;
    String list = "Write one of: " + String.join(", ", words) + ".";
    return instead(written, words, few ? list : otherwise);
  }

  private static boolean isOtherKind(String written, String word) {
    return slug(written).equals(slug(word));
  }

  private static String slug(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  /// How far a word is from another.
  public static int distance(String one, String other) {
    int[][] table = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        table[i][j] = i == 0 || j == 0 ? i + j : cheapest(table, one, other, i, j);
      }
    }
    return table[one.length()][other.length()];
  }

  private static int cheapest(int[][] table, String one, String other, int i, int j) {
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int least = table[i - 1][j - 1] + (same ? 0 : 1);
    least = Math.min(least, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
  }
}
