package limber.corpus;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/// How much of an exercise to do.
///
/// @param sets 1 or more
/// @param amount what one set holds
/// @param sides whether each side has its own turn, or they alternate
/// @param rest the pause between sets
public record Dose(int sets, Amount amount, Sides sides, Duration rest) {
  public Dose {
    if (sets < 1) {
      throw new IllegalArgumentException("A dose has at least one set, not " + sets);
    }
  }

  /// How many repetitions one does in a set on each side; 1 where it is a position to hold or goes
  /// on for a time.
  ///
  /// @param set 1 for the first
  public int repetitions(int set) {
    return switch (amount) {
      case Amount.Repetitions repetitions -> repetitions.in(set);
      case Amount.Hold _, Amount.Continuous _ -> 1;
    };
  }

  /// How many repetitions each set has, in their order.
  public List<Integer> repetitions() {
    return IntStream.rangeClosed(1, sets).mapToObj(this::repetitions).toList();
  }

  /// What one set holds.
  public sealed interface Amount {

    /// So many repetitions.
    ///
    /// @param count 1 or more, in the first set
    /// @param hold how long to stay in each; zero where one keeps moving
    /// @param fewer by how many each further set is shorter; zero where all are alike
    record Repetitions(int count, Duration hold, int fewer) implements Amount {

      /// The same in every set.
      public Repetitions(int count, Duration hold) {
        this(count, hold, 0);
      }

      /// How many there are in a set, never fewer than 1.
      ///
      /// @param set 1 for the first
      public int in(int set) {
        return Math.max(1, count - fewer * (set - 1));
      }
    }

    /// One position, held.
    ///
    /// @param length how long
    record Hold(Duration length) implements Amount {}

    /// Going on for a time, as in walking.
    ///
    /// @param length how long
    record Continuous(Duration length) implements Amount {}
  }

  /// Which sides work, and in which order.
  public enum Sides {
    /// Both sides work at once.
    TOGETHER,
    /// The amount is for each side, and one side has all of it before the other.
    EACH,
    /// The amount is for each side, and they change after each repetition.
    ALTERNATING
  }

  /// How much a person takes on.
  public enum Level {
    GENTLE,
    STANDARD,
    STRONG
  }
}
