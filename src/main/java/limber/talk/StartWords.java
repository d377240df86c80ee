package limber.talk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import limber.coach.Wishes.Hands;

/// Hears in words whether the session that was shown is to begin, and how.
final class StartWords {

  private static final Set<String> BEGIN =
      words("start begin go ready yes yeah yep yup ok okay sure now on");

  private static final Set<String> BESIDE =
      words(
          "i im am all it lets let us me please the routine session set to we with can hands hand");

  private static final Set<String> FREE = words("free timer handsfree timed");

  private static final Set<String> HAND = words("hand manual manually myself buttons");

  private static final Set<String> NOT_NOW =
      Set.of(
          "no",
          "nope",
          "not now",
          "later",
          "maybe later",
          "not today",
          "another time",
          "no thanks",
          "no thank you",
          "not yet",
          "nah",
          "tomorrow",
          "leave it",
          "not ready");

  private StartWords() {}

  private static Set<String> words(String words) {
    return Set.copyOf(Clause.words(words));
  }

  /// How it is to begin; within, empty where it is not to. Empty where the words say neither.
  ///
  /// @param usual how it begins where they do not say
  static Optional<Optional<Hands>> in(String text, Hands usual) {
    List<String> said = Clause.words(text);
    if (NOT_NOW.contains(String.join(" ", said))) {
      return Optional.of(Optional.empty());
    }
    if (said.isEmpty() || !said.stream().allMatch(StartWords::isKnown)) {
      return Optional.empty();
    }
    if (said.stream().anyMatch(FREE::contains)) {
      return Optional.of(Optional.of(Hands.FREE));
    }
    if (said.stream().anyMatch(HAND::contains)) {
      return Optional.of(Optional.of(Hands.ON));
    }
    return said.stream().anyMatch(BEGIN::contains)
        ? Optional.of(Optional.of(usual))
        : Optional.empty();
  }

  private static boolean isKnown(String word) {
    return BEGIN.contains(word)
        || BESIDE.contains(word)
        || FREE.contains(word)
        || HAND.contains(word)
        || word.equals("by");
  }
}
