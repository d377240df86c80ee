package limber.talk;

import java.time.Duration;
import limber.coach.Interval;
import limber.talk.Reply.Occasion;
import limber.talk.Reply.StepView;

/// What is said while a timer leads through a session.
///
/// It is read from the floor, or heard from a screen reader: short, and each message whole by
/// itself.
public sealed interface TimedReply extends Reply.Coaching {

  /// Why a step begins that was not to be expected. The step itself follows.
  record Because(Occasion occasion) implements TimedReply {}

  /// A step begins: what comes, and how long there is to get into position.
  ///
  /// @param left how long until it starts
  record GetReady(StepView step, Duration left) implements TimedReply {}

  /// A step begins at which nobody looks at a phone: what comes, and that no timer counts.
  record Waits(StepView step) implements TimedReply {}

  /// After a pause, how long there is to get back into position.
  ///
  /// @param next what goes on then
  /// @param left how long until it does
  record BackIntoPosition(StepView step, Interval next, Duration left) implements TimedReply {}

  /// An interval begins.
  ///
  /// @param left how long it takes
  record Begins(StepView step, Interval interval, Duration left) implements TimedReply {}

  /// How far an interval is.
  ///
  /// @param gone how long it has run
  /// @param left how long it still takes
  record Runs(StepView step, Interval interval, Duration gone, Duration left)
      implements TimedReply {}

  /// The timer is more than a minute late, so that nobody knows whether its person is still there.
  record StillThere(StepView step) implements TimedReply {}
}
