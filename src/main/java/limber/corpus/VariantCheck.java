package limber.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// From every exercise there is a way to one in another position, from all but the easy ones to an
/// easier one, and from the easy ones to a harder one, unless they grow by going on for longer.
final class VariantCheck implements Check {

  /// From easy to hard, as the schema has them.
  private static final List<String> DIFFICULTIES = List.of("easy", "medium", "hard");

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    Map<String, Spot> byId =
        pages.exercises().collect(Collectors.toMap(Pages::idOf, exercise -> exercise));
    return Stream.concat(
        pages.exercises().flatMap(VariantCheck::missing),
        pages
            .exercises()
            .flatMap(exercise ->
                Stream.of(
                        against(exercise.at("easier"), byId, -1),
                        against(exercise.at("harder"), byId, 1),
                        samePosition(exercise.at("swap"), byId))
                    .flatMap(Optional::stream)));
  }

  private static Stream<Mistake> missing(Spot exercise) {
    Map<String, String> needed = new LinkedHashMap<>();
    if (is(exercise, "easy")) {
      if (!grows(exercise)) {
        needed.put("harder", "that is harder");
      }
    } else if (difficulty(Optional.of(exercise)) > 0) {
      needed.put("easier", "that is easier");
    }
    needed.put("swap", "in another position");
    return needed.entrySet().stream()
        .filter(link -> !exercise.at(link.getKey()).isThere())
        .map(link ->
            exercise.mistake(
                "the key `" + link.getKey() + "` is missing",
                "Name an exercise with the same purpose " + link.getValue() + ", or write one."));
  }

  private static boolean is(Spot exercise, String difficulty) {
    return exercise.at("difficulty").text().equals(Optional.of(difficulty));
  }

  private static boolean grows(Spot exercise) {
    return exercise.at("dose").at("standard").at("minutes").isThere();
  }

  /// A link to something easier that leads to something more difficult, or the other way round.
  private static Optional<Mistake> against(Spot link, Map<String, Spot> byId, int direction) {
    int from = difficulty(Optional.of(link.page().whole()));
    int to = difficulty(link.text().map(byId::get));
    boolean wrong = from >= 0 && to >= 0 && (to - from) * direction < 0;
    return wrong
        ? Optional.of(
            link.mistake(
                "`%s` leads from %s to %s"
                    .formatted(link.key(), DIFFICULTIES.get(from), DIFFICULTIES.get(to)),
                "Name another exercise, or change the `difficulty` of one of the two."))
        : Optional.empty();
  }

  private static int difficulty(Optional<Spot> exercise) {
    return exercise
        .flatMap(one -> one.at("difficulty").text())
        .map(DIFFICULTIES::indexOf)
        .orElse(-1);
  }

  private static Optional<Mistake> samePosition(Spot swap, Map<String, Spot> byId) {
    Optional<String> here = swap.page().whole().at("position").text();
    Optional<String> there =
        swap.text()
            .filter(id -> !id.equals(Pages.idOf(swap.page().whole())))
            .map(byId::get)
            .flatMap(one -> one.at("position").text());
    return here.isPresent() && here.equals(there)
        ? Optional.of(
            swap.mistake(
                "`swap` leads to an exercise in the same position, " + here.get(),
                "Name one in another position, for those who cannot be in this one."))
        : Optional.empty();
  }
}
