package limber.safety;

import java.util.List;
import java.util.Set;
import limber.sentence.Plain;

/// Words to look for in a clause, one after the other.
///
/// A word that ends in `*` stands for every word that begins so, and for that beginning with a slip
/// in it. A `*` by itself stands for up to five words of any kind, as in `can't * pee`, unless one
/// of them starts a new thought.
///
/// @param words in plain spelling
record Wording(List<String> words) {

  private static final String GAP = "*";

  private static final int LONGEST_GAP = 5;

  /// Words with which something new is said, so that what stands before does not belong to it.
  private static final Set<String> NEW_THOUGHTS =
      Set.of("and", "i", "is", "are", "it", "because", "so", "since", "then", "when", "…");

  /// The wording that a corpus writes so.
  static Wording of(String text) {
    return new Wording(List.of(Plain.of(text).split(" ")));
  }

  /// Where this wording ends in a text that has it at a place.
  ///
  /// @return the place after its last word; -1 where it does not stand there
  int endAt(int at, List<String> text) {
    return endAt(0, at, text);
  }

  private int endAt(int from, int at, List<String> text) {
    if (from == words.size()) {
      return at;
    }
    if (words.get(from).equals(GAP)) {
      return endAfterGap(from + 1, at, text);
    }
    return at < text.size() && matches(words.get(from), text.get(at))
        ? endAt(from + 1, at + 1, text)
        : -1;
  }

  private int endAfterGap(int from, int at, List<String> text) {
    for (int next = at; next <= Math.min(at + LONGEST_GAP, text.size()); next++) {
      int end = endAt(from, next, text);
      if (end >= 0) {
        return end;
      }
      if (next < text.size() && NEW_THOUGHTS.contains(text.get(next))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean matches(String sought, String word) {
    if (!sought.endsWith(GAP)) {
      return Spelling.meant(sought, word);
    }
    String beginning = sought.substring(0, sought.length() - 1);
    return word.startsWith(beginning) || Spelling.meant(beginning, word);
  }
}
