package limber.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A part of a message between punctuation marks.
///
/// @param words in lower case, without apostrophes, at least one
/// @param asks whether it is a question
record Clause(List<String> words, boolean asks) {

  private static final Pattern PART = Pattern.compile("([^.,!?;:\\n…]+)([.,!?;:\\n…]*)");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");

  /// "stoppp", as people write who are in pain.
  private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");

  private static final Set<String> QUESTION_WORDS =
      Set.copyOf(
          words(
              """
              am are can could did do does how is may might must shall should was what whats
              when where which who why will would
              """));

  Clause {
    words = List.copyOf(words);
  }

  /// The clauses of a message that hold words.
  static List<Clause> of(String message) {
    List<Clause> clauses = new ArrayList<>();
    Matcher part = PART.matcher(message);
    while (part.find()) {
      List<String> words = words(part.group(1));
      if (!words.isEmpty()) {
        clauses.add(new Clause(words, part.group(2).contains("?") || opensAQuestion(words)));
      }
    }
    return clauses;
  }

  /// The words of a text in one spelling: "I'm" and "im" are the same, and so are "stoppp" and
  /// "stop".
  static List<String> words(String text) {
    String plain = APOSTROPHES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    List<String> words =
        new ArrayList<>(List.of(NO_WORD.split(DRAWN_OUT.matcher(plain).replaceAll("$1"))));
    words.removeIf(String::isEmpty);
    return words;
  }

  private static boolean opensAQuestion(List<String> words) {
    return QUESTION_WORDS.contains(words.getFirst());
  }
}
