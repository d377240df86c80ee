package limber.coach;

/// What the pain rule says about a session.
///
/// @param row the id of the row of the rule that decided
/// @param colour the light
/// @param next what follows from it
public record Verdict(String row, Colour colour, Next next) {

  /// The lights, from the best to the worst.
  public enum Colour {
    GREEN,
    AMBER,
    RED
  }

  /// What follows for the next session.
  public enum Next {
    /// One thing more.
    PROGRESS,
    /// The same again.
    REPEAT,
    /// A third less, or the easier exercise.
    LESS,
    /// End this one; a walk or relief instead.
    STOP,
    /// The same, and somebody should look at it.
    SEE_SOMEONE
  }
}
