package limber;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import limber.store.Gap;
import limber.store.Gaps;
import limber.talk.Unanswered;

/// What `limber ratings` prints.
///
/// @param lines one for each entry that was rated; first those that did not help most often
record RatingList(List<Line> lines) {

  private static final String ROW = "%7s  %10s  %s%n";

  RatingList {
    lines = List.copyOf(lines);
  }

  /// How often an answer helped. The fields are a contract: others may be added, none changes.
  ///
  /// @param entry its id
  /// @param helped how often somebody said that it did
  /// @param not how often somebody said that it did not
  record Line(String entry, int helped, int not) {

    private Line and(Line more) {
      return new Line(entry, helped + more.helped, not + more.not);
    }
  }

  /// The ratings among what is kept.
  static RatingList of(Gaps gaps) {
    Map<String, Line> byEntry = new TreeMap<>();
    for (Gap gap : gaps.counted()) {
      switch (gap.outcome()) {
        case Unanswered.Helpful(var id) -> add(byEntry, new Line(id.toString(), 1, 0));
        case Unanswered.NotHelpful(var id) -> add(byEntry, new Line(id.toString(), 0, 1));
        case Unanswered.NotKnown _, Unanswered.NotOurs _, Unanswered.Choices _ -> {}
      }
    }
    return new RatingList(
        byEntry.values().stream()
            .sorted(Comparator.comparingInt(Line::not).reversed().thenComparing(Line::entry))
            .toList());
  }

  private static void add(Map<String, Line> byEntry, Line line) {
    byEntry.merge(line.entry(), line, Line::and);
  }

  /// The ratings for a person; one sentence where there are none.
  String table() {
    return lines.isEmpty()
        ? "No ratings yet: nobody has said whether an answer helped.\n"
        : ROW.formatted("helped", "not really", "answer")
            + lines.stream()
                .map(line -> ROW.formatted(line.helped(), line.not(), line.entry()))
                .collect(Collectors.joining());
  }
}
