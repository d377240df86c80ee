package limber.corpus;

/// What the coach goes by, beside the exercises themselves.
///
/// @param painRule how pain decides what comes next
/// @param plans how sessions and walks are planned
/// @param timekeeping what reminders and the clocks of people go by
public record Coaching(PainRule painRule, Plans plans, Timekeeping timekeeping) {

  /// In a language without such files.
  public static Coaching none() {
    return new Coaching(PainRule.none(), Plans.none(), Timekeeping.none());
  }
}
