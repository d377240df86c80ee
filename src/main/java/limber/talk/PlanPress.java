package limber.talk;

/// A button about a plan.
public sealed interface PlanPress extends Press.Coaching {

  /// Shows the session for today.
  record ShowToday() implements PlanPress {}
}
