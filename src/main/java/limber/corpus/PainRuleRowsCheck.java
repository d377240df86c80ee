package limber.corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The table of pain-rule.yaml is safe to go by: leg pain that spreads comes before all else and
/// stops; nobody is told to go on in red; more is for two good mornings; and whatever is told, a
/// row holds.
final class PainRuleRowsCheck implements Check {

  /// What may follow from each colour.
  private static final Map<String, Set<String>> NEXT =
      Map.of(
          "green", Set.of("progress", "repeat"),
          "amber", Set.of("repeat", "less"),
          "red", Set.of("less", "stop", "see-someone"));

  private static final Set<String> ENDS = Set.of("stop", "see-someone");

  @Override
  public Stream<Mistake> mistakes(Pages pages) {
    return pages
        .only(FileKind.PAIN_RULE)
        .map(file -> file.at("rows"))
        .filter(rows -> !rows.items().isEmpty())
        .flatMap(rows ->
            Stream.of(
                    last(rows.items()),
                    leg(rows),
                    rows.items().stream().flatMap(row -> next(row).stream()),
                    rows.items().stream().flatMap(row -> progress(row).stream()))
                .flatMap(some -> some));
  }

  /// The last row holds always, and no other does, for nothing below it could.
  private static Stream<Mistake> last(List<Spot> rows) {
    Stream<Mistake> early =
        rows.subList(0, rows.size() - 1).stream()
            .filter(PainRuleRowsCheck::always)
            .map(row ->
                row.mistake(
                    "this row holds always, so no row below it ever does",
                    "Write a `when`, or make it the last row."));
    Spot last = rows.getLast();
    return always(last)
        ? early
        : Stream.concat(
            early,
            Stream.of(
                last.mistake(
                    "where the last row does not hold either, nothing is decided",
                    "Leave out its `when` and `and`, or write a row below it that has none.")));
  }

  private static boolean always(Spot row) {
    return row.each("when", "and").findAny().isEmpty();
  }

  /// Pain that spreads down a leg meets only rows that end a session, up to one that it alone is
  /// enough for.
  private static Stream<Mistake> leg(Spot rows) {
    for (Spot row : rows.items()) {
      if (!ends(row)) {
        return Stream.of(
            row.mistake(
                "pain that spreads down a leg may come to this row, and it does not stop",
                "Above it write a row that is red and stops, with: when: [{leg: spreading}]."));
      }
      if (isForLegAlone(row)) {
        return Stream.empty();
      }
    }
    return Stream.of(
        rows.mistake(
            "no row is there for pain that spreads down a leg",
            "Write one that is red and stops, with: when: [{leg: spreading}]."));
  }

  private static boolean ends(Spot row) {
    return row.at("colour").text().equals(Optional.of("red"))
        && row.at("next").text().filter(ENDS::contains).isPresent();
  }

  private static boolean isForLegAlone(Spot row) {
    return !row.at("and").isThere()
        && row.at("when").items().stream()
            .anyMatch(when -> when.keys().equals(List.of("leg")) && when.at("leg").isThere());
  }

  private static Optional<Mistake> next(Spot row) {
    String colour = row.at("colour").text().orElse("");
    Set<String> may = NEXT.getOrDefault(colour, Set.of());
    return row.at("next")
        .text()
        .filter(next -> !may.isEmpty() && !may.contains(next))
        .map(next ->
            row.at("next")
                .mistake(
                    "\"%s\" cannot follow from %s".formatted(next, colour),
                    "Write one of: %s."
                        .formatted(String.join(", ", may.stream().sorted().toList()))));
  }

  /// More comes only after a good morning, and only where the session before was green as well.
  private static Optional<Mistake> progress(Spot row) {
    boolean more = row.at("next").text().equals(Optional.of("progress"));
    boolean good =
        row.each("when", "and")
            .anyMatch(list ->
                !list.items().isEmpty()
                    && list.items().stream().allMatch(PainRuleRowsCheck::isGoodTwice));
    return more && !good
        ? Optional.of(
            row.mistake(
                "more may follow from this row without two good sessions and their mornings",
                "Write in each line of its `and`: morning: same-or-better, earlier: [green]."))
        : Optional.empty();
  }

  private static boolean isGoodTwice(Spot when) {
    return when.at("morning").text().equals(Optional.of("same-or-better"))
        && when.at("earlier").texts().stream().findFirst().equals(Optional.of("green"));
  }
}
