package limber.coach;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import limber.corpus.Dose;
import limber.corpus.Dose.Amount;
import limber.corpus.Doses;
import limber.corpus.Exercise;

/// The bounds of what an exercise's entry gives: each part of a dose lies between the least and the
/// most of its three levels.
///
/// @param doses the three levels
record Bounds(Doses doses) {

  static Bounds of(Exercise exercise) {
    return new Bounds(exercise.doses());
  }

  /// Whether a measure of the exercise lies within.
  boolean hold(Measure measure) {
    return switch (measure) {
      case Measure.AtLevel _ -> true;
      case Measure.Exactly(Dose dose) -> hold(dose);
    };
  }

  private boolean hold(Dose dose) {
    return dose.sides() == doses.gentle().sides()
        && within(dose, Dose::sets)
        && within(dose, Dose::rest)
        && switch (dose.amount()) {
          case Amount.Repetitions _ ->
              within(dose, one -> count(one.amount()))
                  && within(dose, one -> fewer(one.amount()))
                  && within(dose, one -> hold(one.amount()));
          case Amount.Hold _, Amount.Continuous _ -> within(dose, one -> hold(one.amount()));
        };
  }

  private static int count(Amount amount) {
    return switch (amount) {
      case Amount.Repetitions many -> many.count();
      case Amount.Hold _, Amount.Continuous _ -> 1;
    };
  }

  private static int fewer(Amount amount) {
    return switch (amount) {
      case Amount.Repetitions many -> many.fewer();
      case Amount.Hold _, Amount.Continuous _ -> 0;
    };
  }

  private static Duration hold(Amount amount) {
    return switch (amount) {
      case Amount.Repetitions many -> many.hold();
      case Amount.Hold(Duration length) -> length;
      case Amount.Continuous(Duration length) -> length;
    };
  }

  /// Whether a part of a dose lies between the least and the most of the levels.
  private <C extends Comparable<C>> boolean within(Dose dose, Function<Dose, C> part) {
    List<C> levels =
        Stream.of(doses.gentle(), doses.standard(), doses.strong()).map(part).sorted().toList();
    C given = part.apply(dose);
    return levels.getFirst().compareTo(given) <= 0 && given.compareTo(levels.getLast()) <= 0;
  }
}
