package limber.corpus;

/// What the coach goes by, beside the exercises themselves.
///
/// @param painRule how pain decides what comes next
/// @param plans how sessions and walks are planned
public record Coaching(PainRule painRule, Plans plans) {

  /// In a language without such files.
  public static Coaching none() {
    return new Coaching(PainRule.none(), Plans.none());
  }
}
