package limber.safety;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The features of a text by which its letters are compared: its words, pairs of words that stand
/// together or one word apart, and the runs of three to five letters within each word. A slip of
/// the finger leaves most of those as they are.
///
/// Each is known by a hash, as in [feature hashing](https://arxiv.org/abs/0902.2206) (Weinberger et
/// al. 2009): two may share a number, which costs little while most numbers are unused.
final class Grams {

  /// How many numbers there are.
  static final int COUNT = 1 << 16;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;

  /// From Fibonacci hashing: spreads hashes of like texts over all numbers.
  private static final int SPREAD = 0x9E3779B1;

  private Grams() {}

  /// The numbers of a text's features, each once, in ascending order.
  static int[] of(String text) {
    List<String> words =
        List.of(Plain.of(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" "));
    Set<Integer> grams = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      grams.add(number("w " + word));
      addRuns(grams, " " + word + " ");
      if (i > 0) {
        grams.add(number("p " + words.get(i - 1) + " " + word));
      }
      if (i > 1) {
        grams.add(number("a " + words.get(i - 2) + " " + word));
      }
    }
    return grams.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void addRuns(Set<Integer> grams, String word) {
    for (int length = SHORTEST; length <= LONGEST; length++) {
      for (int from = 0; from + length <= word.length(); from++) {
        grams.add(number(word.substring(from, from + length)));
      }
    }
  }

  private static int number(String gram) {
    return (gram.hashCode() * SPREAD) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(COUNT));
  }
}
