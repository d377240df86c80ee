package limber.talk;

import java.time.ZoneOffset;
import limber.coach.Answers;
import limber.coach.Pain;
import limber.coach.RunId;
import limber.coach.Wishes;

/// A button around a session.
public sealed interface SessionPress extends Press.Coaching {

  /// How much it hurts.
  ///
  /// @param run the run that it is about
  record Hurts(RunId run, SessionReply.When when, Pain pain) implements SessionPress {}

  /// Whether pain has moved further down a leg; [Answers.Leg#NOT_SAID] of somebody who is not sure.
  record Spread(RunId run, Answers.Leg leg) implements SessionPress {}

  /// Begins the session that was shown.
  record Start(RunId run, Wishes.Hands hands) implements SessionPress {}

  /// Begins nothing.
  record NotNow(RunId run) implements SessionPress {}

  /// How hard it was.
  record WasHard(RunId run, Answers.Effort effort) implements SessionPress {}

  /// How somebody's back was the morning after.
  ///
  /// @param run the run of the session that it is about
  record NextMorning(RunId run, Answers.Morning morning) implements SessionPress {}

  /// Its person would rather not say.
  record RatherNot(RunId run, About about) implements SessionPress {}

  /// What somebody would rather not say.
  enum About {
    BEFORE,
    DURING,
    AFTER,
    EFFORT,
    MORNING
  }

  /// How far a person's clock is from Greenwich's.
  record ClockIs(ZoneOffset offset) implements SessionPress {}

  /// Whether and when its person is asked in the morning.
  record AskMe(Wishes.Mornings mornings) implements SessionPress {}
}
