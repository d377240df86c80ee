package limber.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Cuts a message into its sentences: in a long story, one of them is the question.
final class Sentences {

  /// A Telegram message has at most 4096 characters; whatever is longer did not come from there.
  static final int LONGEST = 4096;

  /// More sentences than this are not a question any more.
  static final int MOST = 40;

  private static final Pattern END = Pattern.compile("(?<=[.!?\u2026])\\s+|[\\n\\r;]+");
  private static final Pattern CLAUSE_END = Pattern.compile("[,:]\\s+|\\s+[-\u2013]\\s+|[?!.]+\\s");
  private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cs}\\p{Cc}\\p{Cf}&&[^\\n\\r]]");
  private static final Pattern ASKING_WORD =
      Pattern.compile(
          "(?iU)^\\W{0,9}(how|what|which|why|when|where|who|can|could|should|is|are|do|does|will|may)\\b");

  private Sentences() {}

  /// The sentences of any text, free of everything that is no text.
  static List<String> of(String text) {
    String capped = text.substring(0, Math.min(text.length(), LONGEST));
    String clean = NO_TEXT.matcher(capped).replaceAll(" ");
    return Stream.of(END.split(clean)).filter(part -> !part.isBlank()).limit(MOST).toList();
  }

  /// The clauses of any text: what stands between commas and ends of sentences.
  static List<String> clauses(String text) {
    return of(text).stream()
        .flatMap(sentence -> Stream.of(CLAUSE_END.split(sentence)))
        .filter(part -> !part.isBlank())
        .limit(MOST)
        .toList();
  }

  /// Whether a sentence looks like a question.
  static boolean asks(String sentence) {
    int mark = sentence.lastIndexOf('?');
    boolean marked = mark >= 0 && sentence.chars().skip(mark).noneMatch(Character::isLetterOrDigit);
    return marked || ASKING_WORD.matcher(sentence).find();
  }
}
