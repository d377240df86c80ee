package limber.sentence;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The features of a text by which its letters are compared: its words, pairs of words that stand
/// together or one word apart, and the runs of three to five letters within each word. A slip of
/// the finger leaves most of those as they are.
///
/// Each is known by a hash, as in [feature hashing](https://arxiv.org/abs/0902.2206) (Weinberger et
/// al. 2009): two may share a number, which costs little while most numbers are unused.
///
/// @param bits of a number: there are `2^bits` numbers
public record Grams(int bits) {

  private static final int MOST_BITS = 24;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;

  /// From Fibonacci hashing: spreads hashes of like texts over all numbers.
  private static final int SPREAD = 0x9E3779B1;

  /// As in `String.hashCode`.
  private static final int PRIME = 31;

  /// What tells words, pairs and words one word apart from runs of the same letters.
  private static final int WORD = 1;

  private static final int PAIR = 2;
  private static final int APART = 3;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  public Grams {
    if (bits < 1 || bits > MOST_BITS) {
      throw new IllegalArgumentException("A feature's number has 1 to 24 bits, not " + bits);
    }
  }

  /// How many numbers there are.
  public int count() {
    return 1 << bits;
  }

  /// The numbers of a text's features, each once, in ascending order; none where it has no word.
  public int[] of(String text) {
    List<String> words =
        NO_WORD.splitAsStream(Plain.of(text)).filter(word -> !word.isEmpty()).toList();
    IntStream.Builder grams = IntStream.builder();
    for (int i = 0; i < words.size(); i++) {
      grams.add(number(hash(WORD, words.get(i))));
      addRuns(grams, " " + words.get(i) + " ");
      if (i > 0) {
        grams.add(number(hash(hash(PAIR, words.get(i - 1)), words.get(i))));
      }
      if (i > 1) {
        grams.add(number(hash(hash(APART, words.get(i - 2)), words.get(i))));
      }
    }
    return grams.build().distinct().sorted().toArray();
  }

  private void addRuns(IntStream.Builder grams, String word) {
    for (int from = 0; from + SHORTEST <= word.length(); from++) {
      int hash = 0;
      for (int length = 1; length <= LONGEST && from + length <= word.length(); length++) {
        hash = PRIME * hash + word.charAt(from + length - 1);
        if (length >= SHORTEST) {
          grams.add(number(hash));
        }
      }
    }
  }

  /// Goes on from a hash with the letters of a word, and an end to it.
  private static int hash(int before, String word) {
    int hash = before;
    for (int i = 0; i < word.length(); i++) {
      hash = PRIME * hash + word.charAt(i);
    }
    return PRIME * hash + ' ';
  }

  private int number(int hash) {
    return (hash * SPREAD) >>> (Integer.SIZE - bits);
  }
}
