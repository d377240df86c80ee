package limber.talk;

import limber.coach.Session;
import limber.coach.Verdict;

/// What is said about the pain rule.
public sealed interface RuleReply extends Reply.Coaching {

  /// Nothing has been decided yet that could be told the reason of.
  record NothingDecided() implements RuleReply {}

  /// What the rule decided last, by which answers, what follows from it, and the whole rule.
  ///
  /// @param session with its answers and what it changed
  /// @param verdict what the rule decided about it
  record Decided(Session session, Verdict verdict) implements RuleReply {}
}
