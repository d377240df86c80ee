package limber.corpus;

import java.util.List;
import java.util.Locale;

/// A warning sign, as people may put it.
///
/// @param id its short name, such as `saddle-numbness`
/// @param level what it calls for
/// @param title the sign in plain words, as the list of warning signs shows it
/// @param patterns any one of them, found within one clause of a message, is the sign
/// @param lookAlikes phrases that are taken out of a message before it is read
public record Sign(
    String id, Level level, String title, List<Pattern> patterns, List<String> lookAlikes) {
  public Sign {
    patterns = List.copyOf(patterns);
    lookAlikes = List.copyOf(lookAlikes);
  }

  /// What a sign calls for, gravest first.
  public enum Level {
    CRISIS,
    EMERGENCY,
    URGENT;

    /// The word for it in files and in JSON, such as `urgent`.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Word groups that have to come together in one clause, in any order.
  ///
  /// @param groups each a list of alternatives, words or phrases in lower case
  public record Pattern(List<List<String>> groups) {
    public Pattern {
      groups = groups.stream().map(List::copyOf).toList();
    }
  }
}
