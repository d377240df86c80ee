package limber.coach;

import java.time.Duration;
import java.util.Optional;
import limber.corpus.Dose.Amount;

/// A stretch of a step that a timer leads through.
///
/// @param phase what one does in it
/// @param side which side does it, or comes next where nothing is done
/// @param set which set it belongs to, from 1; a rest belongs to the set before it
/// @param sets how many sets the step has
/// @param length how long it takes
public record Interval(Phase phase, Side side, int set, int sets, Duration length) {

  /// Between two words of the timer at least as much time passes, so that nobody is hurried and a
  /// chat gets fewer than Telegram's twenty messages and edits a minute.
  private static final Duration SHORTEST_BEAT = Duration.ofSeconds(5);

  private static final Duration BEAT_OF_MINUTES = Duration.ofSeconds(15);
  private static final Duration BEAT_OF_LONG_MINUTES = Duration.ofMinutes(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration LONG = Duration.ofMinutes(10);

  /// What one does in an interval.
  public sealed interface Phase {

    /// Gets into position.
    record GetReady() implements Phase {}

    /// Does one set on one side.
    ///
    /// @param amount what the set holds
    record Work(Amount amount) implements Phase {}

    /// Turns to the other side.
    record ChangeSides() implements Phase {}

    /// Rests between two sets.
    record Rest() implements Phase {}
  }

  /// Which side works.
  public enum Side {
    /// Both at once.
    BOTH,
    /// Of two sides, the one that comes first.
    FIRST,
    /// The other one.
    SECOND,
    /// Both in turn, for they change after each repetition.
    IN_TURN
  }

  /// How often it is told how far one is: about every five seconds, with each repetition or few of
  /// them where they are counted, and less often where it goes on for minutes.
  Duration beat() {
    if (phase instanceof Phase.Work(Amount.Repetitions repetitions)) {
      Duration one = Timing.of(repetitions);
      long few = Math.ceilDiv(SHORTEST_BEAT.toMillis(), one.toMillis());
      return one.multipliedBy(few);
    }
    if (length.compareTo(LONG) > 0) {
      return BEAT_OF_LONG_MINUTES;
    }
    return length.compareTo(MINUTE) > 0 ? BEAT_OF_MINUTES : SHORTEST_BEAT;
  }

  /// Whether what is left of it counts after a pause. Going on for minutes does; what is held or
  /// repeated begins anew.
  boolean goesOnAfterPause() {
    return phase instanceof Phase.Work(Amount.Continuous _);
  }

  /// How many repetitions it holds; none where none are counted.
  public int repetitions() {
    return phase instanceof Phase.Work(Amount.Repetitions repetitions) ? repetitions.count() : 0;
  }

  /// Which repetition it is, from 1; empty where none are counted.
  ///
  /// @param gone how long the interval has run
  public Optional<Integer> repetition(Duration gone) {
    return phase instanceof Phase.Work(Amount.Repetitions repetitions)
        ? Optional.of(
            (int) Math.min(repetitions.count(), gone.dividedBy(Timing.of(repetitions)) + 1))
        : Optional.empty();
  }
}
