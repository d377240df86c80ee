package limber.safety;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Knows which words of a clause are denied by a "no" or "not" before them.
final class Denial {

  /// How many words before a sign a denial may stand ("no real numbness", "don't have any pain").
  private static final int REACH = 3;

  /// How far it may stand before the end of a list ("no fever, chills, weight loss or numbness").
  private static final int LIST_REACH = 12;

  private static final Set<String> DENIALS = Set.of("no", "not", "without", "never", "nor");

  /// "Can't sleep" and "won't stop" deny no sign.
  private static final Set<String> ABILITIES = Set.of("can", "could", "will");

  /// "Not only", "not sure", "no idea" and "not better" deny no sign.
  private static final Set<String> OTHERWISE =
      Set.of(
          "only",
          "sure",
          "just",
          "idea",
          "know",
          "understand",
          "ok",
          "okay",
          "normal",
          "better",
          "well",
          "good",
          "great",
          "joke",
          "joking",
          "funny",
          "matter",
          "sleep",
          "sleeping",
          "help",
          "helping",
          "relief",
          "improvement",
          "improving",
          "stopping",
          "working",
          "longer");

  private static final Set<String> NEW_THOUGHTS =
      Set.of("and", "i", "is", "are", "now", "because", "so", "since", "then");

  private Denial() {}

  /// The place of the word that denies what stands at a place, if any.
  static Optional<Integer> of(int at, List<String> words) {
    for (int i = at - 1; i >= Math.max(0, at - LIST_REACH); i--) {
      if (NEW_THOUGHTS.contains(words.get(i))) {
        return Optional.empty();
      }
      if (denies(i, words)) {
        return at - i <= REACH || inList(i, at, words) ? Optional.of(i) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean denies(int i, List<String> words) {
    boolean ability = i > 0 && ABILITIES.contains(words.get(i - 1));
    boolean otherwise = i + 1 < words.size() && OTHERWISE.contains(words.get(i + 1));
    return DENIALS.contains(words.get(i)) && !ability && !otherwise;
  }

  private static boolean inList(int denial, int at, List<String> words) {
    boolean sameThought = !words.subList(denial, at).contains("my");
    return sameThought
        && words.subList(denial, Math.min(at + REACH + 1, words.size())).contains("or");
  }
}
