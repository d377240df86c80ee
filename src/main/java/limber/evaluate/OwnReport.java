package limber.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import limber.search.Search;

/// What came of our own questions.
///
/// @param half which of them
/// @param lines what is measured, each with its figure
public record OwnReport(Half half, List<Line> lines) {

  public OwnReport {
    lines = List.copyOf(lines);
  }

  /// One figure.
  ///
  /// @param of what it is about
  /// @param count of how many questions
  /// @param figure as it is printed
  public record Line(String of, int count, String figure) {}

  /// Puts one half to a search.
  ///
  /// @param warmUp questions that are asked before, and do not count
  public static OwnReport of(Search search, Half half, OwnSets sets, List<String> warmUp) {
    List<Outcome> questions = Outcome.all(search, sets.questions(), warmUp);
    List<Outcome> far = Outcome.all(search, sets.far(), List.of());
    List<Outcome> near = Outcome.all(search, sets.near(), List.of());
    List<Outcome> aspects = Outcome.all(search, sets.aspects(), List.of());
    List<Outcome> followUps = Outcome.all(search, sets.followUps(), List.of());
    double[] millis =
        Stream.of(questions, far, near, aspects, followUps)
            .flatMap(List::stream)
            .mapToDouble(Outcome::millis)
            .toArray();
    return new OwnReport(
        half,
        List.of(
            share("right first", questions, Outcome::rightFirst),
            share("right in the first three", questions, Outcome::rightInThree),
            share("answered wrongly", questions, Outcome::answeredWrongly),
            share("far-off refused", far, Outcome::refused),
            share("near refused", near, Outcome::refused),
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

  /// A table of two reports side by side, in Markdown.
  public static String table(OwnReport left, OwnReport right) {
    StringBuilder table = new StringBuilder();
    table.append("%-26s | %-18s | %-18s%n".formatted("", left.half.word(), right.half.word()));
    table.append("-".repeat(26) + " | " + "-".repeat(18) + " | " + "-".repeat(18) + "\n");
    for (int i = 0; i < left.lines.size(); i++) {
      table.append(
          "%-26s | %-18s | %-18s%n"
              .formatted(left.lines.get(i).of(), cell(left, i), cell(right, i)));
    }
    return table.toString();
  }

  private static String cell(OwnReport report, int line) {
    return report.lines.get(line).figure() + " of " + report.lines.get(line).count();
  }
}
