package limber.telegram;

import java.util.Locale;
import java.util.Optional;
import limber.coach.RunId;
import limber.talk.Press;
import limber.talk.TimedPress;

/// What the timer's buttons carry on the wire, after the word `timer`.
final class TimedPresses {

  private TimedPresses() {}

  static String encode(TimedPress press) {
    return press.run().number()
        + "|"
        + press.position()
        + "|"
        + press.move().name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException where a word is none
  static Optional<Press> decode(String[] words) {
    return words.length == 3
        ? Optional.of(
            new TimedPress(
                new RunId(Presses.number(words[0])),
                Presses.number(words[1]),
                Presses.constant(TimedPress.Move.class, words[2])))
        : Optional.empty();
  }
}
