package limber.talk;

/// What is said about the pain rule.
public sealed interface RuleReply extends Reply.Coaching {

  /// Nothing has been decided yet that could be told the reason of.
  record NothingDecided() implements RuleReply {}
}
