package limber.talk;

/// What is said while a timer leads through a session.
public sealed interface TimedReply extends Reply.Coaching {

  /// The timer is more than a minute late, so that nobody knows whether its person is still there.
  record StillThere(Reply.StepView step) implements TimedReply {}
}
