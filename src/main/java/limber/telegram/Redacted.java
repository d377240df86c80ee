package limber.telegram;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes the token out of words that go into a log.
final class Redacted {

  private static final Pattern IN_ADDRESS = Pattern.compile("/bot[^/\\s]+");
  private static final Pattern TOKEN = Pattern.compile("\\d+:[A-Za-z0-9_-]{20,}");
  private static final int LONGEST = 200;

  private Redacted() {}

  /// The words without anything that looks like a token, on one line.
  static String words(String words) {
    String safe = IN_ADDRESS.matcher(words).replaceAll("/bot(token)");
    safe = TOKEN.matcher(safe).replaceAll("(token)").replaceAll("\\s+", " ");
    return safe.length() > LONGEST ? safe.substring(0, LONGEST) + "…" : safe;
  }

  /// What went wrong, in one line.
  static String words(Throwable problem) {
    @Nullable String message = problem.getMessage();
    String kind = problem.getClass().getSimpleName();
    return message == null ? kind : kind + ": " + words(message);
  }
}
