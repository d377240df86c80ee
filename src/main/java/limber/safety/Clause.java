package limber.safety;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A part of a message that says one thing, as plain words.
///
/// @param words in lower case
record Clause(List<String> words) {

  /// How many words before a sign a denial may stand ("no real numbness", "don't have any pain").
  private static final int REACH = 3;

  private static final Pattern ENDS = Pattern.compile("[.!?;\\n…]+|\\b(?:but|however|although)\\b");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}'.!?;\\n…]+");

  private static final Set<String> DENIALS =
      Set.of(
          "no", "not", "without", "never", "don't", "dont", "doesn't", "doesnt", "didn't", "didnt",
          "haven't", "havent", "hasn't", "hasnt", "isn't", "isnt", "aren't", "arent", "nor");

  /// A text in lower case, its words parted by single spaces and its sentence ends kept.
  static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    return NO_WORD.matcher(lower).replaceAll(" ").strip();
  }

  /// The clauses of a plain text.
  static List<Clause> of(String plain) {
    return Arrays.stream(ENDS.split(plain))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(part -> new Clause(List.of(part.split(" +"))))
        .toList();
  }

  /// Whether the clause says `phrase` somewhere without denying it. A word that ends in `*` stands
  /// for every word that begins so.
  boolean affirms(String phrase) {
    List<String> sought = List.of(phrase.split(" "));
    for (int at = 0; at + sought.size() <= words.size(); at++) {
      if (standsAt(at, sought) && !deniedBefore(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean standsAt(int at, List<String> sought) {
    for (int i = 0; i < sought.size(); i++) {
      if (!matches(sought.get(i), words.get(at + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(String sought, String word) {
    return sought.endsWith("*")
        ? word.startsWith(sought.substring(0, sought.length() - 1))
        : word.equals(sought);
  }

  /// "Not only" and "not sure" deny nothing.
  private boolean deniedBefore(int at) {
    for (int i = Math.max(0, at - REACH); i < at; i++) {
      boolean denies = DENIALS.contains(words.get(i));
      boolean onlySeems = i + 1 < at && Set.of("only", "sure", "just").contains(words.get(i + 1));
      if (denies && !onlySeems) {
        return true;
      }
    }
    return false;
  }
}
