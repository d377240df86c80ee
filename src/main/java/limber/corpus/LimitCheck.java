package limber.corpus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Doses stay within what the sources in limits.yaml allow: an exercise's own bounds where it has
/// some, those of its kind otherwise. What goes on for minutes has one set and needs no bound of
/// it.
final class LimitCheck implements Check {

  private static final List<String> WORDS =
      List.of("sets", "repetitions", "hold", "rest", "minutes");

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    return pages
        .only(FileKind.LIMITS)
        .flatMap(limits ->
            pages.exercises().flatMap(exercise -> mistakes(exercise, limits.at("doses"))));
  }

  private static Stream<Mistake> mistakes(Spot exercise, Spot limits) {
    Spot own = limits.at("exercise").at(Pages.idOf(exercise));
    Spot kind = limits.at("kind").at(exercise.at("kind").text().orElse(""));
    if (!kind.isThere() && !own.isThere()) {
      return Stream.empty(); // LimitNamesCheck tells
    }
    return Stream.concat(
        exercise
            .at("dose")
            .each("gentle", "standard", "strong")
            .flatMap(dose -> last(dose, bounds("repetitions", own, kind)).stream()),
        each(exercise, own, kind));
  }

  /// Where each further set is shorter, the last one has the fewest repetitions.
  private static Optional<Mistake> last(Spot dose, Optional<Spot> bounds) {
    Spot fewer = dose.at("fewer");
    if (fewer.number().isEmpty() || bounds.isEmpty() || bounds.get().items().isEmpty()) {
      return Optional.empty();
    }
    int least = bounds.get().items().getFirst().number().orElse(1);
    int last =
        dose.at("repetitions").number().orElse(least)
            - fewer.number().get() * (dose.at("sets").number().orElse(1) - 1);
    return last >= least
        ? Optional.empty()
        : Optional.of(
            fewer.mistake(
                "the last set has %d repetitions, and %s has %d as the fewest"
                    .formatted(last, bounds.get(), least),
                "Write a smaller `fewer`, fewer sets or more repetitions."));
  }

  private static Stream<Mistake> each(Spot exercise, Spot own, Spot kind) {
    return exercise
        .at("dose")
        .each("gentle", "standard", "strong")
        .flatMap(dose -> WORDS.stream().map(dose::at).filter(amount -> counts(amount, dose)))
        .filter(amount -> amount.number().isPresent())
        .flatMap(amount -> mistake(amount, bounds(amount.key(), own, kind)).stream());
  }

  private static boolean counts(Spot amount, Spot dose) {
    return !amount.key().equals("sets") || !dose.at("minutes").isThere();
  }

  private static Optional<Spot> bounds(String word, Spot own, Spot kind) {
    return Stream.of(own, kind).map(limits -> limits.at(word)).filter(Spot::isThere).findFirst();
  }

  private static Optional<Mistake> mistake(Spot amount, Optional<Spot> bounds) {
    if (bounds.isEmpty()) {
      return Optional.of(
          amount.mistake(
              "limits.yaml has no bounds of %s for this exercise"
                  .formatted(ShapeWords.name(amount)),
              "Add them there with their source, or give the dose in another way."));
    }
    List<Integer> range =
        bounds.get().items().stream().flatMap(end -> end.number().stream()).toList();
    int number = amount.number().orElseThrow();
    return range.size() != 2 || (range.getFirst() <= number && number <= range.getLast())
        ? Optional.empty()
        : Optional.of(
            amount.mistake(
                "%d is out of the bounds of %s at %s"
                    .formatted(number, ShapeWords.name(amount), bounds.get()),
                "Write %d to %d, or change the bounds where a source allows more."
                    .formatted(range.getFirst(), range.getLast())));
  }
}
