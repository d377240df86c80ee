package limber.coach;

import limber.corpus.Dose;
import limber.corpus.Exercise;

/// How much of an exercise is prescribed.
public sealed interface Measure {

  /// One of the doses that the exercise's entry gives.
  record AtLevel(Dose.Level level) implements Measure {}

  /// A dose of one's own, between those that the entry gives.
  record Exactly(Dose dose) implements Measure {}

  /// The dose for an exercise.
  default Dose of(Exercise exercise) {
    return switch (this) {
      case AtLevel(Dose.Level level) -> exercise.doses().at(level);
      case Exactly(Dose dose) -> dose;
    };
  }
}
