package limber.coach;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import limber.corpus.Dose;
import limber.corpus.Dose.Amount;
import limber.corpus.Doses;

/// How much one works in a dose, by which any two doses of an exercise can be held against each
/// other.
final class Work {

  private Work() {}

  /// The seconds that one works on each side, without rests: a repetition takes [Timing#REPETITION]
  /// beside its hold.
  static long of(Dose dose) {
    return switch (dose.amount()) {
      case Amount.Repetitions repetitions ->
          IntStream.rangeClosed(1, dose.sets()).mapToLong(repetitions::in).sum()
              * Timing.REPETITION.plus(repetitions.hold()).toSeconds();
      case Amount.Hold(Duration length) -> dose.sets() * length.toSeconds();
      case Amount.Continuous(Duration length) -> dose.sets() * length.toSeconds();
    };
  }

  /// The three doses of an entry.
  static List<Dose> levels(Doses doses) {
    return List.of(doses.gentle(), doses.standard(), doses.strong());
  }

  /// The dose of an entry that asks for least.
  static Dose lightest(Doses doses) {
    return levels(doses).stream().min(Comparator.comparingLong(Work::of)).orElseThrow();
  }

  /// The dose of an entry that asks for most.
  static Dose heaviest(Doses doses) {
    return levels(doses).stream().max(Comparator.comparingLong(Work::of)).orElseThrow();
  }

  /// Whether a dose asks for no less than the lightest of an entry, and no more than the heaviest.
  static boolean isWithin(Dose dose, Doses doses) {
    long work = of(dose);
    return of(lightest(doses)) <= work && work <= of(heaviest(doses));
  }

  /// Those of some doses that are within an entry's.
  static Stream<Dose> within(Stream<Dose> some, Doses doses) {
    return some.filter(dose -> isWithin(dose, doses));
  }
}
