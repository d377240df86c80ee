package limber.corpus;

/// An exercise's dose for each level.
///
/// @param gentle to begin with, or on a bad day
/// @param standard what most people do
/// @param strong for those who want more
public record Doses(Dose gentle, Dose standard, Dose strong) {

  /// The dose of `level`.
  public Dose at(Dose.Level level) {
    return switch (level) {
      case GENTLE -> gentle;
      case STANDARD -> standard;
      case STRONG -> strong;
    };
  }
}
