package limber.corpus;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// How easy an English text is to read, by Rudolf Flesch, "A new readability yardstick", Journal of
/// Applied Psychology 32 (1948), 221–233.
///
/// The ease is 206.835 − 1.015 · words / sentences − 84.6 · syllables / words: from 0 (scholarly)
/// to 100 (very easy); from 60 on, a thirteen-year-old reads it without trouble. As Flesch does, it
/// takes a word with a hyphen or an apostrophe for one word, and a number for one syllable.
final class ReadingEase {

  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?]+[\"'”’)]*(?=\\s+[\\p{Lu}\\d\"'“‘(]|\\s*$)");
  private static final Pattern SPACE = Pattern.compile("[\\s–—/]+");
  private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  private final Set<String> plain;

  /// @param plain longer words, in lower case, that its readers know: they count as one syllable
  ReadingEase(Set<String> plain) {
    this.plain = Set.copyOf(plain);
  }

  /// The ease of a text; 100 where there is no word in it.
  double of(String text) {
    List<String> words = words(text);
    if (words.isEmpty()) {
      return 100;
    }
    double length = (double) words.size() / Math.max(1, sentences(text));
    double syllables = words.stream().mapToInt(this::syllables).sum();
    return 206.835 - 1.015 * length - 84.6 * syllables / words.size();
  }

  /// How many sentences a text has.
  int sentences(String text) {
    return (int) SENTENCE_END.matcher(text).results().count();
  }

  /// The words that make a text hard, hardest first: at most three, each of three syllables or
  /// more.
  List<String> hardest(String text) {
    return words(text).stream()
        .distinct()
        .filter(word -> syllables(word) > 2)
        .sorted(Comparator.comparingInt(this::syllables).reversed())
        .limit(3)
        .toList();
  }

  private int syllables(String word) {
    return plain.contains(word) ? 1 : Syllables.in(word);
  }

  private static List<String> words(String text) {
    return Arrays.stream(SPACE.split(text.toLowerCase(Locale.ROOT)))
        .map(word -> EDGE.matcher(word).replaceAll(""))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
