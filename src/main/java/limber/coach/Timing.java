package limber.coach;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import limber.corpus.Corpus;
import limber.corpus.Dose;
import limber.corpus.Dose.Amount;

/// How long exercises take, worked out from their doses, so that no file has to say it: the sum of
/// their [Intervals]. It assumes a calm pace.
public final class Timing {

  /// What one repetition takes without its hold: to move there and back.
  static final Duration REPETITION = Duration.ofSeconds(3);

  private Timing() {}

  /// How long it takes to do all of these steps, one after the other.
  ///
  /// @param steps of exercises that the corpus holds
  public static Duration of(List<Prescribed> steps, Corpus corpus) {
    Duration all = Duration.ZERO;
    Optional<Prescribed> before = Optional.empty();
    for (Prescribed step : steps) {
      all = all.plus(sum(Intervals.of(step, before, corpus)));
      before = Optional.of(step);
    }
    return all;
  }

  /// How long one exercise takes: every set on every side, the rests between, and getting ready.
  public static Duration of(Dose dose) {
    return sum(Intervals.of(dose));
  }

  /// How long one repetition takes.
  static Duration of(Amount.Repetitions repetitions) {
    return REPETITION.plus(repetitions.hold());
  }

  /// Whole minutes, rounded up, and never less than one.
  public static long minutes(Duration duration) {
    return Math.max(1, duration.plusMinutes(1).minusNanos(1).toMinutes());
  }

  private static Duration sum(List<Interval> intervals) {
    return intervals.stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus);
  }
}
