package limber.coach;

/// What somebody has set out to do: their plan, their walks and the routines of their own.
public record Planned() {

  /// Of somebody without a plan.
  public static Planned none() {
    return new Planned();
  }
}
