package limber.talk;

/// What is said about plans: the session for today, walks, weeks, and routines of one's own.
public sealed interface PlanReply extends Reply.Coaching {

  /// There is no plan yet.
  record NoPlan() implements PlanReply {}
}
