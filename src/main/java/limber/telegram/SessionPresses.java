package limber.telegram;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import limber.coach.Answers;
import limber.coach.Pain;
import limber.coach.RunId;
import limber.coach.Wishes;
import limber.talk.Press;
import limber.talk.SessionPress;
import limber.talk.SessionReply.When;

/// What the buttons around a session carry on the wire, after the word `session`.
final class SessionPresses {

  /// The last hour of a day.
  private static final int LAST_HOUR = 23;

  private SessionPresses() {}

  static String encode(SessionPress press) {
    return switch (press) {
      case SessionPress.Hurts(RunId run, When when, Pain pain) ->
          of("pain", run, word(when) + "|" + pain.score());
      case SessionPress.Spread(RunId run, var leg) -> of("leg", run, word(leg));
      case SessionPress.Start(RunId run, var hands) -> of("start", run, word(hands));
      case SessionPress.NotNow(RunId run) -> "later|" + run.number();
      case SessionPress.WasHard(RunId run, var effort) -> of("effort", run, word(effort));
      case SessionPress.NextMorning(RunId run, var morning) -> of("morning", run, word(morning));
      case SessionPress.RatherNot(RunId run, var about) -> of("rather", run, word(about));
      case SessionPress.ClockIs(ZoneOffset offset) -> "clock|" + offset.getId();
      case SessionPress.AskMe(var mornings) -> "ask|" + word(mornings);
    };
  }

  static String word(Wishes.Mornings mornings) {
    return switch (mornings) {
      case Wishes.Mornings.At(int hour) -> String.valueOf(hour);
      case Wishes.Mornings.Never() -> "never";
    };
  }

  private static String of(String what, RunId run, String word) {
    return what + "|" + run.number() + "|" + word;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException where a word is none
  static Optional<Press> decode(String[] words) {
    return switch (words.length == 0 ? "" : words[0] + "/" + words.length) {
      case "pain/4" ->
          Optional.of(
              new SessionPress.Hurts(
                  run(words),
                  Presses.constant(When.class, words[2]),
                  new Pain(Presses.number(words[3]))));
      case "leg/3" ->
          Optional.of(
              new SessionPress.Spread(run(words), Presses.constant(Answers.Leg.class, words[2])));
      case "start/3" ->
          Optional.of(
              new SessionPress.Start(run(words), Presses.constant(Wishes.Hands.class, words[2])));
      case "later/2" -> Optional.of(new SessionPress.NotNow(run(words)));
      case "clock/2" -> Optional.of(new SessionPress.ClockIs(offset(words[1])));
      case "ask/2" -> Optional.of(new SessionPress.AskMe(mornings(words[1])));
      default -> after(words);
    };
  }

  private static Optional<Press> after(String[] words) {
    return switch (words.length == 0 ? "" : words[0] + "/" + words.length) {
      case "effort/3" ->
          Optional.of(
              new SessionPress.WasHard(
                  run(words), Presses.constant(Answers.Effort.class, words[2])));
      case "morning/3" ->
          Optional.of(
              new SessionPress.NextMorning(
                  run(words), Presses.constant(Answers.Morning.class, words[2])));
      case "rather/3" ->
          Optional.of(
              new SessionPress.RatherNot(
                  run(words), Presses.constant(SessionPress.About.class, words[2])));
      default -> Optional.empty();
    };
  }

  private static RunId run(String[] words) {
    return new RunId(Presses.number(words[1]));
  }

  static Wishes.Mornings mornings(String word) {
    if (word.equals("never")) {
      return new Wishes.Mornings.Never();
    }
    int hour = Presses.number(word);
    if (hour > LAST_HOUR) {
      throw new IllegalArgumentException("A day has no such hour: " + word);
    }
    return new Wishes.Mornings.At(hour);
  }

  private static ZoneOffset offset(String word) {
    try {
      return ZoneOffset.of(word);
    } catch (DateTimeException none) {
      throw new IllegalArgumentException("No clock is so far from Greenwich's: " + word, none);
    }
  }
}
