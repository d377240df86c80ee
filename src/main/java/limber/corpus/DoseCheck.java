package limber.corpus;

import java.util.Optional;
import java.util.stream.Stream;

/// A dose says its amount in one of three ways. (Its numbers are for the schema to check.)
final class DoseCheck implements Check {

  static final String WAYS =
      "Write {sets: 2, repetitions: 10, hold: 5, rest: 30}, or {sets: 3, repetitions: 6, fewer: 2,"
          + " rest: 30} for sets of 6, 4 and 2, or {sets: 2, hold: 20, rest: 30}, or {sets: 1,"
          + " minutes: 10}.";

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
      return dose.at("fewer").isThere() ? descent(dose, name) : Optional.empty();
    }
    boolean more = dose.each("repetitions", "fewer", "hold", "rest").findAny().isPresent();
    boolean sets = dose.at("sets").number().filter(count -> count > 1).isPresent();
    return more || sets
        ? Optional.of(name + " goes on for minutes and has something else beside them")
        : Optional.empty();
  }

  private static Optional<String> descent(Spot dose, String name) {
    if (!dose.at("repetitions").isThere()) {
      return Optional.of(name + " says `fewer` and no repetitions");
    }
    int sets = dose.at("sets").number().orElse(1);
    int last =
        dose.at("repetitions").number().orElse(1)
            - dose.at("fewer").number().orElse(0) * (sets - 1);
    if (sets < 2) {
      return Optional.of(name + " says `fewer` and has one set");
    }
    return last < 1 ? Optional.of(name + " leaves nothing for its last set") : Optional.empty();
  }
}
