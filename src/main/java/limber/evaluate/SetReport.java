package limber.evaluate;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import limber.corpus.EntryId;
import limber.search.Findings;
import limber.search.Search;
import limber.search.Verdict;

/// What came of a set that others made, in the figures that are printed as JSON.
///
/// An entry that only says that something is not ours is a way to say "I don't know": where it is
/// the best one, the confidence that anything answers the question is its own, negative. Where
/// nothing was found, nothing can be answered at any threshold.
///
/// @param top1 questions with an answer whose best entry is right, 0 to 1
/// @param mrr10 the mean of one by the place of the first right entry among ten, for the same
/// @param auroc how likely a question with an answer gets more confidence than one without
/// @param rejected95 which part of those without an answer fall below the confidence that 95 of 100
///   with an answer reach
/// @param mcc Matthews' correlation of labels and verdicts, at Limber's own thresholds: what it
///   answers, or would offer first, is its label, and what it does not know has none
/// @param medianMs half of the questions took less, in milliseconds
/// @param p99Ms 99 of 100 took less
/// @param indexS how long the search took to make, in seconds
/// @param rssMb the memory that the process holds
@JsonNaming(SnakeCaseStrategy.class)
public record SetReport(
    double top1,
    double mrr10,
    double auroc,
    double rejected95,
    double mcc,
    double medianMs,
    double p99Ms,
    double indexS,
    double rssMb) {

  /// Puts a set to a search over its corpus.
  ///
  /// @param indexS how long the search took to make
  /// @param warmUp questions that are asked before, and do not count
  public static SetReport of(Search search, LabelledSet set, double indexS, List<String> warmUp) {
    List<Outcome> outcomes = Outcome.all(search, set.questions(), warmUp);
    List<Outcome> ours = outcomes.stream().filter(one -> one.labelled().isOurs()).toList();
    List<Outcome> others = outcomes.stream().filter(one -> !one.labelled().isOurs()).toList();
    double[] high = confidences(ours, set);
    double[] low = confidences(others, set);
    double kept = Figures.quantile(high, 0.05);
    double[] millis = outcomes.stream().mapToDouble(Outcome::millis).toArray();
    return new SetReport(
        rounded(Figures.share(ours, Outcome::rightFirst)),
        rounded(ours.stream().mapToDouble(SetReport::reciprocal).average().orElse(Double.NaN)),
        rounded(Figures.auroc(high, low)),
        rounded(Figures.share(others, one -> confidence(one, set) < kept)),
        rounded(
            Figures.correlation(
                outcomes.stream().map(SetReport::label).toList(),
                outcomes.stream().map(SetReport::prediction).toList())),
        rounded(Figures.quantile(millis, 0.5)),
        rounded(Figures.quantile(millis, 0.99)),
        rounded(indexS),
        rounded(Memory.residentMegabytes()));
  }

  private static double[] confidences(List<Outcome> outcomes, LabelledSet set) {
    return outcomes.stream().mapToDouble(one -> confidence(one, set)).toArray();
  }

  private static double confidence(Outcome outcome, LabelledSet set) {
    Findings findings = outcome.findings();
    if (findings.ranked().isEmpty()) {
      return Double.NEGATIVE_INFINITY;
    }
    boolean notOurs = set.isNotOurs(findings.ranked().getFirst().id());
    return notOurs ? -findings.confidence() : findings.confidence();
  }

  private static double reciprocal(Outcome outcome) {
    return outcome.rank() < 0 ? 0 : 1.0 / (outcome.rank() + 1);
  }

  /// Where several are right, the one that was predicted.
  private static String label(Outcome outcome) {
    String prediction = prediction(outcome);
    List<String> right =
        outcome.labelled().answers().stream().map(EntryId::toString).sorted().toList();
    return right.contains(prediction) ? prediction : right.stream().findFirst().orElse(Rows.NONE);
  }

  private static String prediction(Outcome outcome) {
    return switch (outcome.findings().verdict()) {
      case Verdict.Answer(var id, var aspect) -> id.toString();
      case Verdict.More(var id) -> id.toString();
      case Verdict.Compared(var first, var second, var aspect) -> first.toString();
      case Verdict.Choices(var ids) -> ids.getFirst().toString();
      case Verdict.Unknown(var notOurs) -> Rows.NONE;
    };
  }

  private static double rounded(double value) {
    return Double.isNaN(value) ? value : Math.round(value * 10_000) / 10_000.0;
  }
}
