package limber.talk;

import limber.coach.RunId;

/// What is said around a session: the questions before it, in its middle, after it and the next
/// morning, and what follows from the answers.
public sealed interface SessionReply extends Reply.Coaching {

  /// Asks how much it hurts, from 0 to 10.
  ///
  /// @param run the run that it is about
  /// @param when the occasion
  record PainAsked(RunId run, When when) implements SessionReply {}

  /// When somebody is asked.
  enum When {
    BEFORE,
    /// In the middle of a step, after they said that it hurts.
    DURING,
    AFTER
  }
}
