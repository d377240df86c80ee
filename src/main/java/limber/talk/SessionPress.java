package limber.talk;

import limber.coach.Pain;
import limber.coach.RunId;
import limber.talk.SessionReply.When;

/// A button around a session.
public sealed interface SessionPress extends Press.Coaching {

  /// How much it hurts.
  ///
  /// @param run the run that it is about
  record Hurts(RunId run, When when, Pain pain) implements SessionPress {}
}
