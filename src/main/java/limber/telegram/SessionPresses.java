package limber.telegram;

import java.util.Locale;
import java.util.Optional;
import limber.coach.Pain;
import limber.coach.RunId;
import limber.talk.Press;
import limber.talk.SessionPress;
import limber.talk.SessionReply.When;

/// What the buttons around a session carry on the wire, after the word `session`.
final class SessionPresses {

  private SessionPresses() {}

  static String encode(SessionPress press) {
    return switch (press) {
      case SessionPress.Hurts(RunId run, When when, Pain pain) ->
          "pain|" + run.number() + "|" + when.name().toLowerCase(Locale.ROOT) + "|" + pain.score();
    };
  }

  /// @throws IllegalArgumentException where a word is none
  static Optional<Press> decode(String[] words) {
    return switch (words.length == 0 ? "" : words[0] + "/" + words.length) {
      case "pain/4" ->
          Optional.of(
              new SessionPress.Hurts(
                  new RunId(Presses.number(words[1])),
                  Presses.constant(When.class, words[2]),
                  new Pain(Presses.number(words[3]))));
      default -> Optional.empty();
    };
  }
}
