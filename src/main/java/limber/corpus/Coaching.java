package limber.corpus;

/// What the coach goes by, beside the exercises themselves.
///
/// @param painRule how pain decides what comes next
public record Coaching(PainRule painRule) {

  /// In a language without such files.
  public static Coaching none() {
    return new Coaching(PainRule.none());
  }
}
