package limber.corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every emergency sign and every urgent one stands in exactly one line of intake.yaml, in the list
/// of its level. A crisis stands in none: it is nothing to tick off.
final class IntakeSignsCheck implements Check {

  private static final List<String> LISTS =
      List.of(Sign.Level.EMERGENCY.word(), Sign.Level.URGENT.word());

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    Map<String, String> levels = levels(pages);
    return pages
        .only(FileKind.INTAKE)
        .map(file -> file.at("signs"))
        .flatMap(lists ->
            Stream.of(
                    LISTS.stream()
                        .flatMap(level ->
                            namedAs(lists, level)
                                .flatMap(sign -> wrong(sign, level, levels).stream())),
                    Twice.mistakes(named(lists)),
                    missing(lists, levels))
                .flatMap(some -> some));
  }

  /// For each sign that has a file the word for its level.
  static Map<String, String> levels(Pages pages) {
    return pages
        .only(FileKind.SIGN)
        .collect(
            Collectors.toMap(
                sign -> sign.page().file().name(),
                sign -> sign.at("level").text().orElse(""),
                (first, second) -> first,
                TreeMap::new));
  }

  /// What is wrong with the name of a sign that may be of one level alone, or nothing.
  static Optional<Mistake> wrong(Spot sign, String level, Map<String, String> levels) {
    String id = sign.needText();
    String its = levels.get(id);
    if (its == null) {
      return Optional.of(
          sign.mistake(
              "there is no sign \"" + id + "\"",
              Closest.oneOf(id, levels.keySet(), "Add it to safety/ first, or delete it here.")));
    }
    return its.equals(level)
        ? Optional.empty()
        : Optional.of(
            sign.mistake(
                "the sign %s is %s, and here stand only those that are %s"
                    .formatted(id, its, level),
                LISTS.contains(its)
                    ? "Move it to a line under `%s`.".formatted(its)
                    : "Delete it here."));
  }

  /// Where the lines name a sign.
  private static Stream<Spot> named(Spot lists) {
    return LISTS.stream().flatMap(level -> namedAs(lists, level));
  }

  /// Where the lines of one list name a sign.
  private static Stream<Spot> namedAs(Spot lists, String level) {
    return lists.at(level).items().stream()
        .flatMap(line -> line.at("signs").items().stream())
        .filter(sign -> sign.text().isPresent());
  }

  private static Stream<Mistake> missing(Spot lists, Map<String, String> levels) {
    List<String> named = named(lists).map(Spot::needText).toList();
    return levels.keySet().stream()
        .filter(sign -> LISTS.contains(levels.get(sign)) && !named.contains(sign))
        .map(sign ->
            lists
                .at(String.valueOf(levels.get(sign)))
                .mistake(
                    "no line stands for the sign " + sign,
                    "Add it to the `signs` of a line, or write a line for it."));
  }
}
