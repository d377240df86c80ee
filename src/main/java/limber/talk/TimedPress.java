package limber.talk;

import limber.coach.RunId;

/// A button while a timer leads through a session.
///
/// @param run the run that the step belongs to
/// @param position the step's place, from 0
/// @param move what to do
public record TimedPress(RunId run, int position, Move move) implements Press.Coaching {

  /// What the timer's buttons do, beside those of every step.
  public enum Move {
    /// Fifteen seconds more.
    LONGER,
    /// Goes on by hand.
    BY_HAND,
    /// Goes on by the timer.
    BY_TIMER
  }
}
