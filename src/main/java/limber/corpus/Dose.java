package limber.corpus;

import java.time.Duration;

/// How much of an exercise to do.
///
/// @param sets 1 or more
/// @param amount what one set holds
/// @param sides whether each side has its own turn
/// @param rest the pause between sets
public record Dose(int sets, Amount amount, Sides sides, Duration rest) {
  public Dose {
    if (sets < 1) {
      throw new IllegalArgumentException("A dose has at least one set, not " + sets);
    }
  }

  /// What one set holds.
  public sealed interface Amount {

    /// So many repetitions.
    ///
    /// @param count 1 or more
    /// @param hold how long to stay in each; zero where one keeps moving
    record Repetitions(int count, Duration hold) implements Amount {}

    /// One position, held.
    ///
    /// @param length how long
    record Hold(Duration length) implements Amount {}

    /// Going on for a time, as in walking.
    ///
    /// @param length how long
    record Continuous(Duration length) implements Amount {}
  }

  /// Whether each side has its own turn.
  public enum Sides {
    /// Both sides work at once.
    TOGETHER,
    /// The amount is for each side.
    EACH
  }

  /// How much a person takes on.
  public enum Level {
    GENTLE,
    STANDARD,
    STRONG
  }
}
