package limber.sentence;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes one spelling of the many in which people type the same words.
public final class Plain {

  /// A `*` stays, because the words that are looked for use it.
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}.!?;\\n…*]+");

  private static final List<Rewriting> REWRITINGS =
      List.of(
          new Rewriting("\\b(?:cant|cannot)\\b", "can not"),
          new Rewriting("\\bwont\\b", "will not"),
          new Rewriting("\\baint\\b", "is not"),
          new Rewriting(
              "\\b(do|does|did|is|are|was|were|has|have|had|could|would|should)nt\\b", "$1 not"),
          new Rewriting("\\bim\\b", "i am"),
          new Rewriting("\\bive\\b", "i have"),
          new Rewriting("\\bmy self\\b", "myself"),
          new Rewriting("\\bany more\\b", "anymore"));

  private Plain() {}

  /// A text in lower case without apostrophes and contractions, its words parted by single spaces
  /// and its sentence ends kept.
  public static String of(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[’‘`´]", "'");
    plain = NO_WORD.matcher(plain.replace("'", "")).replaceAll(" ");
    for (Rewriting rewriting : REWRITINGS) {
      plain = rewriting.in(plain);
    }
    return plain.strip();
  }

  private record Rewriting(Pattern from, String to) {
    Rewriting(String from, String to) {
      this(Pattern.compile(from), to);
    }

    String in(String text) {
      return from.matcher(text).replaceAll(to);
    }
  }
}
