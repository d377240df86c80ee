package limber.telegram;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How easy an English text is to read, by Flesch: 60 is plain English, 90 is what a child reads.
final class ReadingEase {

  private static final Pattern SYLLABLE = Pattern.compile("[aeiouy]+");

  private ReadingEase() {}

  static double of(String text) {
    List<String> words =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z']+", -1))
            .filter(word -> !word.isBlank())
            .toList();
    long sentences =
        Arrays.stream(text.split("[.!?:]+(\\s|$)", -1)).filter(s -> !s.isBlank()).count();
    long syllables = words.stream().mapToLong(ReadingEase::syllables).sum();
    return 206.835 - 1.015 * words.size() / sentences - 84.6 * syllables / words.size();
  }

  /// Groups of vowels, but for a silent e at the end.
  private static long syllables(String word) {
    String spoken = word.length() > 3 ? word.replaceAll("([^l])e$", "$1") : word;
    return Math.max(1, SYLLABLE.matcher(spoken).results().count());
  }
}
