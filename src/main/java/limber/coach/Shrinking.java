package limber.coach;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import limber.corpus.Dose;
import limber.corpus.Dose.Amount;

/// Takes about a third off a dose: of its sets, its repetitions or its seconds, whichever comes
/// nearest to a third of the whole.
///
/// @param bounds those of the exercise
record Shrinking(DoseBounds bounds) {

  private static final double LEFT = 2.0 / 3;

  /// Less of the same; empty where it is as little as the entry gives.
  ///
  /// @param dose within the bounds
  Optional<Dose> less(Dose dose) {
    double wanted = Work.of(dose) * LEFT;
    return smaller(dose)
        .filter(one -> Work.of(one) < Work.of(dose))
        .filter(bounds::hold)
        .min(Comparator.comparingDouble(one -> Math.abs(Work.of(one) - wanted)))
        .or(() -> gentlest(dose));
  }

  private Optional<Dose> gentlest(Dose dose) {
    Dose gentlest = Work.lightest(bounds.doses());
    return Work.of(gentlest) < Work.of(dose) ? Optional.of(gentlest) : Optional.empty();
  }

  /// The dose with one of its numbers smaller, in the order in which they are tried.
  private Stream<Dose> smaller(Dose dose) {
    Stream<Dose> fewerSets =
        IntStream.range(1, dose.sets()).mapToObj(sets -> bounds.with(sets, dose.amount()));
    return Stream.concat(
        smaller(dose.amount()).map(amount -> bounds.with(dose.sets(), amount)), fewerSets);
  }

  private static Stream<Amount> smaller(Amount amount) {
    return switch (amount) {
      case Amount.Repetitions(int count, Duration hold, int fewer) ->
          Stream.concat(
              IntStream.range(1, count).mapToObj(some -> new Amount.Repetitions(some, hold, fewer)),
              seconds(hold).map(some -> new Amount.Repetitions(count, some, fewer)));
      case Amount.Hold(Duration length) -> seconds(length).map(Amount.Hold::new);
      case Amount.Continuous(Duration length) ->
          IntStream.range(1, (int) length.toMinutes())
              .mapToObj(some -> new Amount.Continuous(Duration.ofMinutes(some)));
    };
  }

  private static Stream<Duration> seconds(Duration length) {
    return IntStream.range(0, (int) length.toSeconds()).mapToObj(Duration::ofSeconds);
  }
}
