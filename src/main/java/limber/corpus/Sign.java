package limber.corpus;

import java.util.List;
import java.util.Locale;

/// A warning sign: how people put it, and what is said about it.
///
/// @param id its short name, such as `saddle-numbness`
/// @param level what it calls for
/// @param weight whether it is a sign by itself
/// @param telling how it is told from what is none
/// @param words what Limber says about it
public record Sign(String id, Level level, Weight weight, Telling telling, Words words) {

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

  /// What a sign counts by itself.
  public enum Weight {
    /// It is enough.
    SIGN,
    /// It tells of a risk: alone it means to ask a doctor before one begins, beside another sign
    /// that a doctor should look soon.
    CONTEXT
  }

  /// How a sign is told from what is none.
  ///
  /// @param patterns any one of them, found within one clause of a message, is the sign
  /// @param lookAlikes phrases that are taken out of a message before its patterns are looked for
  /// @param examples what people say who have it, to learn from
  /// @param counterexamples what sounds like it and is not, to learn from
  public record Telling(
      List<Pattern> patterns,
      List<String> lookAlikes,
      List<String> examples,
      List<String> counterexamples) {
    public Telling {
      patterns = List.copyOf(patterns);
      lookAlikes = List.copyOf(lookAlikes);
      examples = List.copyOf(examples);
      counterexamples = List.copyOf(counterexamples);
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

  /// What Limber says about a sign.
  ///
  /// @param title the sign in plain words, as the list of warning signs shows it
  /// @param question what to ask where it is not sure that this is it; yes means that it is
  /// @param meaning what it may come from; empty for signs of despair
  /// @param tell what to say to a doctor; empty for signs of despair
  public record Words(String title, String question, String meaning, String tell) {}

  /// The sign in plain words.
  public String title() {
    return words.title();
  }
}
