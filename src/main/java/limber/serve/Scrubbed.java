package limber.serve;

import java.util.regex.Pattern;

/// Words freed of what most often says whose they are: addresses, names with an at sign, links, and
/// numbers long enough to be a telephone's or a date of birth.
final class Scrubbed {

  /// The most characters that are left.
  static final int LONGEST = 200;

  private static final String INSTEAD = "…";

  private static final Pattern PERSONAL =
      Pattern.compile(
          """
          [\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+      # an e-mail address
          | @\\w+                                     # a name on Telegram
          | (?:https?://|www\\.|t\\.me/)\\S+           # a link
          | \\+?\\p{Nd}(?:[\\s().,/-]{0,2}\\p{Nd}){5,}   # a telephone number, a date
          | \\p{Nd}{4,}                               # a year, a house number, a code
          """,
          Pattern.COMMENTS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Scrubbed() {}

  /// The words without those, on one line, and no more than [#LONGEST] characters of them.
  static String of(String words) {
    String scrubbed =
        PERSONAL.matcher(words).replaceAll(INSTEAD).replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ").strip();
    return scrubbed.codePointCount(0, scrubbed.length()) <= LONGEST
        ? scrubbed
        : scrubbed.substring(0, scrubbed.offsetByCodePoints(0, LONGEST - 1)) + INSTEAD;
  }
}
