package limber.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import limber.search.Search;

/// What came of our own questions.
///
/// @param portion which of them
/// @param lines what is measured, each with its figure
public record OwnReport(Portion portion, List<Line> lines) {

  /// How wide the columns of a table are, in characters.
  private static final int FIRST = 26;

  private static final int OTHER = 18;

  public OwnReport {
    lines = List.copyOf(lines);
  }

  /// One figure.
  ///
  /// @param of what it is about
  /// @param count of how many questions
  /// @param figure as it is printed
  public record Line(String of, int count, String figure) {}

  /// Puts one portion to a search.
  ///
  /// @param warmUp questions that are asked before, and do not count
  public static OwnReport of(Search search, Portion portion, OwnSets sets, List<String> warmUp) {
    List<Outcome> questions = Outcome.all(search, sets.questions(), warmUp);
    List<Outcome> far = Outcome.all(search, sets.far(), List.of());
    List<Outcome> near = Outcome.all(search, sets.near(), List.of());
    List<Outcome> farInTalk = Outcome.all(search, sets.inTalk(sets.far()), List.of());
    List<Outcome> nearInTalk = Outcome.all(search, sets.inTalk(sets.near()), List.of());
    List<Outcome> aspects = Outcome.all(search, sets.aspects(), List.of());
    List<Outcome> followUps = Outcome.all(search, sets.followUps(), List.of());
    double[] millis =
        Stream.of(questions, far, near, aspects, followUps)
            .flatMap(List::stream)
            .mapToDouble(Outcome::millis)
            .toArray();
    return new OwnReport(
        portion,
        List.of(
            share("right first", questions, Outcome::rightFirst),
            share("right in the first three", questions, Outcome::rightInThree),
            share("answered wrongly", questions, Outcome::answeredWrongly),
            share("far-off refused", far, Outcome::refused),
            share("near refused", near, Outcome::refused),
            share("far-off refused, in a talk", farInTalk, Outcome::refused),
            share("near refused, in a talk", nearInTalk, Outcome::refused),
            share("follow-ups", followUps, Outcome::answeredRightly),
            share("aspects", aspects, Outcome::answeredRightly),
            millis("median", Figures.quantile(millis, 0.5), millis.length),
            millis("99 of 100", Figures.quantile(millis, 0.99), millis.length)));
  }

  private static Line share(String of, List<Outcome> outcomes, Predicate<Outcome> so) {
    return new Line(
        of,
        outcomes.size(),
        String.format(Locale.ROOT, "%.1f %%", 100 * Figures.share(outcomes, so)));
  }

  private static Line millis(String of, double millis, int count) {
    return new Line(of, count, String.format(Locale.ROOT, "%.1f ms", millis));
  }

  /// A table of reports side by side, in Markdown.
  ///
  /// @param reports at least one, all of the same lines
  public static String table(List<OwnReport> reports) {
    StringBuilder table = new StringBuilder();
    row(table, "", reports, report -> report.portion.word());
    row(table, "-".repeat(FIRST), reports, _ -> "-".repeat(OTHER));
    for (int i = 0; i < reports.getFirst().lines.size(); i++) {
      int line = i;
      row(table, reports.getFirst().lines.get(i).of(), reports, report -> cell(report, line));
    }
    return table.toString();
  }

  private static void row(
      StringBuilder table, String of, List<OwnReport> reports, Function<OwnReport, String> cell) {
    table.append(of).append(" ".repeat(FIRST - of.length()));
    for (OwnReport report : reports) {
      String text = cell.apply(report);
      table.append(" | ").append(text).append(" ".repeat(Math.max(0, OTHER - text.length())));
    }
    table.append('\n');
  }

  private static String cell(OwnReport report, int line) {
    return report.lines.get(line).figure() + " of " + report.lines.get(line).count();
  }
}
