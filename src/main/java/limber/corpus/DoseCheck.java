package limber.corpus;

import java.util.Optional;
import java.util.stream.Stream;

/// A dose says its amount in one of three ways. (Its numbers are for the schema to check.)
final class DoseCheck implements Check {

  static final String WAYS =
      "Write {sets: 2, repetitions: 10, hold: 5, rest: 30}, or {sets: 2, hold: 20, rest: 30}, or"
          + " {sets: 1, minutes: 10}.";

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    return pages
        .exercises()
        .flatMap(exercise -> exercise.at("dose").each("gentle", "standard", "strong"))
        .filter(dose -> dose.node().isObject())
        .flatMap(dose -> trouble(dose).map(what -> dose.mistake(what, WAYS)).stream());
  }

  private static Optional<String> trouble(Spot dose) {
    String name = "the dose " + ShapeWords.name(dose);
    if (dose.each("repetitions", "hold", "minutes").findAny().isEmpty()) {
      return Optional.of(name + " does not say how much");
    }
    if (!dose.at("minutes").isThere()) {
      return Optional.empty();
    }
    boolean more = dose.each("repetitions", "hold", "rest").findAny().isPresent();
    boolean sets = dose.at("sets").number().filter(count -> count > 1).isPresent();
    return more || sets
        ? Optional.of(name + " goes on for minutes and has something else beside them")
        : Optional.empty();
  }
}
