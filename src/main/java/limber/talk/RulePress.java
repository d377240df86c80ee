package limber.talk;

/// A button about the pain rule.
public sealed interface RulePress extends Press.Coaching {

  /// Shows why the next session is as it is.
  record Why() implements RulePress {}
}
