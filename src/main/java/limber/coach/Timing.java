package limber.coach;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import limber.corpus.Corpus;
import limber.corpus.Dose;
import limber.corpus.Dose.Amount;

/// How long exercises take, worked out from their doses, so that no file has to say it.
///
/// It assumes a calm pace: [#REPETITION] to move there and back, beside the time one holds, and
/// [#GETTING_READY] to read the step and get into position.
public final class Timing {

  /// What one repetition takes without its hold.
  static final Duration REPETITION = Duration.ofSeconds(3);

  /// What it takes to read a step and get into position.
  static final Duration GETTING_READY = Duration.ofSeconds(15);

  private Timing() {}

  /// How long it takes to do all of these steps.
  ///
  /// @param steps of exercises that the corpus holds
  public static Duration of(List<Prescribed> steps, Corpus corpus) {
    return steps.stream()
        .map(step -> of(step.measure().of(corpus.exercise(step.exercise()))))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /// How long one exercise takes: every set on every side, the rests between, and getting ready.
  public static Duration of(Dose dose) {
    Duration work =
        IntStream.rangeClosed(1, dose.sets())
            .mapToObj(set -> of(dose.amount(), set))
            .reduce(Duration.ZERO, Duration::plus);
    return GETTING_READY
        .plus(work.multipliedBy(sides(dose)))
        .plus(dose.rest().multipliedBy(dose.sets() - 1L));
  }

  /// Whole minutes, rounded up, and never less than one.
  public static long minutes(Duration duration) {
    return Math.max(1, duration.plusMinutes(1).minusNanos(1).toMinutes());
  }

  private static Duration of(Amount amount, int set) {
    return switch (amount) {
      case Amount.Repetitions repetitions ->
          REPETITION.plus(repetitions.hold()).multipliedBy(repetitions.in(set));
      case Amount.Hold(Duration length) -> length;
      case Amount.Continuous(Duration length) -> length;
    };
  }

  private static int sides(Dose dose) {
    return switch (dose.sides()) {
      case TOGETHER -> 1;
      case EACH -> 2;
    };
  }
}
