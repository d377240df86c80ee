package limber.talk;

import java.util.List;
import java.util.Set;

/// Reads what somebody types instead of pressing yes or no under "are you safe?".
final class SafeWords {

  /// Words that say, or may say, no.
  private static final Set<String> NO =
      Set.copyOf(
          Clause.words(
              """
              aint cant dont dunno hardly idk isnt maybe nah never no nope not nothing unsafe unsure
              """));

  private static final Set<String> YES =
      Set.copyOf(Clause.words("absolutely fine ok okay safe sure yea yeah yep yes yup"));

  /// How many words say no more than yes.
  private static final int LONGEST_YES = 4;

  private SafeWords() {}

  /// Whether it says no anywhere, or that its writer does not know.
  static boolean isNo(String text) {
    return Clause.words(text).stream().anyMatch(NO::contains);
  }

  /// Whether it says yes and hardly more.
  static boolean isYes(String text) {
    List<String> words = Clause.words(text);
    return !isNo(text)
        && words.size() <= LONGEST_YES
        && words.stream().limit(1).anyMatch(YES::contains);
  }
}
