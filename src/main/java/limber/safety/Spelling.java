package limber.safety;

/// Knows which words differ only by a slip of the finger.
final class Spelling {

  /// Shorter words have neighbours that mean something else.
  private static final int LEAST_LETTERS = 7;

  private Spelling() {}

  /// Whether a word may be meant for another: the first letter is right, and there is at most one
  /// letter too many, missing, wrong, or swapped with the next.
  static boolean meant(String sought, String word) {
    if (sought.equals(word)) {
      return true;
    }
    boolean alike =
        sought.length() >= LEAST_LETTERS
            && Math.abs(sought.length() - word.length()) <= 1
            && sought.charAt(0) == word.charAt(0);
    return alike && oneSlip(sought, word);
  }

  private static boolean oneSlip(String sought, String word) {
    int at = 0;
    while (at < Math.min(sought.length(), word.length()) && sought.charAt(at) == word.charAt(at)) {
      at++;
    }
    return rest(sought, at + 1).equals(rest(word, at + 1))
        || rest(sought, at + 1).equals(rest(word, at))
        || rest(sought, at).equals(rest(word, at + 1))
        || swapped(sought, word, at);
  }

  private static boolean swapped(String sought, String word, int at) {
    return at + 1 < Math.min(sought.length(), word.length())
        && sought.charAt(at) == word.charAt(at + 1)
        && sought.charAt(at + 1) == word.charAt(at)
        && rest(sought, at + 2).equals(rest(word, at + 2));
  }

  private static String rest(String word, int from) {
    return word.substring(Math.min(from, word.length()));
  }
}
