package limber.coach;

import java.time.Duration;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import limber.corpus.Dose;
import limber.corpus.Dose.Amount;

/// Adds one thing to a dose: repetitions first, then seconds to hold, then a set.
///
/// A step is a fifth at most, and at least one repetition or second; time in which one keeps going
/// grows by a tenth (ACSM 2009: 2 to 10 % for healthy people who train; pacing: about 10 % a week).
/// With another set the rest starts over as low as makes the whole a little more than before, for a
/// whole set more would double it.
///
/// @param bounds those of the exercise
record Growing(DoseBounds bounds) {

  private static final int LONGEST_STEP = 5;

  /// One thing more; empty where the bounds allow none.
  ///
  /// @param dose within the bounds
  Optional<Dose> more(Dose dose) {
    return switch (dose.amount()) {
      case Amount.Repetitions amount -> more(dose, amount);
      case Amount.Hold(Duration length) -> longer(dose, length);
      case Amount.Continuous(Duration length) -> minutes(dose, length);
    };
  }

  private Optional<Dose> more(Dose dose, Amount.Repetitions amount) {
    int count = Math.min(next(amount.count()), bounds.counts().most());
    int hold = Math.min(next(seconds(amount.hold())), bounds.holds(amount).most());
    return allowed(dose, dose.sets(), repetitions(count, seconds(amount.hold()), amount.fewer()))
        .or(() -> allowed(dose, dose.sets(), repetitions(amount.count(), hold, amount.fewer())))
        .or(() -> anotherSet(dose, amount));
  }

  private Optional<Dose> anotherSet(Dose dose, Amount.Repetitions amount) {
    int hold = seconds(amount.hold());
    if (bounds.fewer() > 0) {
      return shorterSets(dose, amount);
    }
    return first(
        dose,
        dose.sets() + 1,
        IntStream.rangeClosed(bounds.counts().least(), amount.count()),
        count -> repetitions(count, hold, 0));
  }

  /// Where the entry's sets grow shorter, as in McGill's 6, 4 and 2, all of them come at once: they
  /// are one thing.
  private Optional<Dose> shorterSets(Dose dose, Amount.Repetitions amount) {
    Dose ladder = Work.heaviest(bounds.doses());
    if (!(ladder.amount() instanceof Amount.Repetitions top)
        || top.fewer() == 0
        || top.count() > amount.count()
        || ladder.sets() <= dose.sets()) {
      return Optional.empty();
    }
    return first(
        dose,
        ladder.sets(),
        IntStream.rangeClosed(bounds.holds(amount).least(), seconds(amount.hold())),
        hold -> repetitions(top.count(), hold, top.fewer()));
  }

  private Optional<Dose> longer(Dose dose, Duration length) {
    DoseBounds.Span holds = bounds.holds(dose.amount());
    int hold = Math.min(next(seconds(length)), holds.most());
    return allowed(dose, dose.sets(), new Amount.Hold(Duration.ofSeconds(hold)))
        .or(() ->
            first(
                dose,
                dose.sets() + 1,
                IntStream.rangeClosed(holds.least(), seconds(length)),
                seconds -> new Amount.Hold(Duration.ofSeconds(seconds))));
  }

  private Optional<Dose> minutes(Dose dose, Duration length) {
    int minutes = (int) length.toMinutes();
    int next = Math.min(minutes + Math.max(1, minutes / 10), bounds.minutes(dose.amount()).most());
    return allowed(dose, dose.sets(), new Amount.Continuous(Duration.ofMinutes(next)));
  }

  /// The first of ever larger amounts that makes the whole more than before.
  private Optional<Dose> first(Dose dose, int sets, IntStream numbers, IntFunction<Amount> amount) {
    return numbers.mapToObj(amount).flatMap(one -> allowed(dose, sets, one).stream()).findFirst();
  }

  private Optional<Dose> allowed(Dose before, int sets, Amount amount) {
    Dose dose = bounds.with(sets, amount);
    return Optional.of(dose).filter(bounds::hold).filter(one -> Work.of(one) > Work.of(before));
  }

  private static Amount.Repetitions repetitions(int count, int hold, int fewer) {
    return new Amount.Repetitions(count, Duration.ofSeconds(hold), fewer);
  }

  private static int seconds(Duration duration) {
    return (int) duration.toSeconds();
  }

  private static int next(int number) {
    return number + Math.clamp(number / 5, 1, LONGEST_STEP);
  }
}
