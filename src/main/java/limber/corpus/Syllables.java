package limber.corpus;

import java.util.regex.Pattern;

/// Counts the syllables of an English word by its letters.
///
/// Each run of vowels is a syllable, but for a silent `e`. That is right for about nine words in
/// ten, and the errors go both ways.
final class Syllables {

  private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z]");
  private static final Pattern SILENT_ENDING =
      Pattern.compile("(?<=[a-z][^aeiouy])e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouyscgzx])(?<!ch|sh)es$");
  private static final Pattern SOUNDED_LE = Pattern.compile("[^aeiouyl]l(e|es|ed)$");
  private static final Pattern SILENT_INSIDE =
      Pattern.compile("(?<=[^aeiouy])e(?=(ly|less|ness|ful|ment|ments|fully)$)");
  private static final Pattern ONE_SOUND =
      Pattern.compile("(?<=[tcgx])i(o|a(?=[ln])|ou)|(?<=s)io(?=n)");

  /// Where two vowels side by side are two syllables, as in `sciatica`, `doing` and `idea`.
  private static final Pattern APART =
      Pattern.compile(
          "(?<=i)(?=a|o|um|us|et)|(?<=[aeiouy])(?=ing$)|(?<=[^qg]u)(?=a[tl])|(?<=e)(?=o(?!p))"
              + "|(?<=[aeiou][a-z]{1,3}e)(?=a$)|(?<=^cre)(?=a)|(?<=sci)(?=e)");

  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  private Syllables() {}

  /// The syllables of a word; at least one.
  static int in(String word) {
    String letters = NOT_A_LETTER.matcher(word).replaceAll("");
    boolean sounded = SOUNDED_LE.matcher(letters).find();
    String spoken = SILENT_ENDING.matcher(letters).replaceFirst("");
    spoken = SILENT_INSIDE.matcher(spoken).replaceFirst("");
    spoken = ONE_SOUND.matcher(spoken).replaceAll("o");
    spoken = APART.matcher(spoken).replaceAll("-");
    int runs = (int) VOWELS.matcher(spoken).results().count();
    return Math.max(1, runs + (sounded ? 1 : 0));
  }
}
