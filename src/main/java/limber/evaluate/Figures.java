package limber.evaluate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The figures by which searches are compared.
final class Figures {

  private Figures() {}

  /// Which part of them are so, 0 to 1; not a number where there are none.
  static <T> double share(List<T> all, Predicate<T> so) {
    return all.stream().filter(so).count() / (double) all.size();
  }

  /// The value that this part of all values does not exceed, by the nearest rank.
  ///
  /// @param part 0 to 1
  static double quantile(double[] values, double part) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int rank = (int) Math.ceil(part * sorted.length);
    return sorted.length == 0 ? Double.NaN : sorted[Math.max(0, rank - 1)];
  }

  /// The area under the receiver operating characteristic: how likely one of `high` exceeds one of
  /// `low`, where equal ones count half (Mann and Whitney 1947).
  static double auroc(double[] high, double[] low) {
    double[] sorted = low.clone();
    Arrays.sort(sorted);
    double above = 0;
    for (double value : high) {
      above += (below(sorted, value) + below(sorted, Math.nextUp(value))) / 2.0;
    }
    return above / ((double) high.length * low.length);
  }

  private static int below(double[] sorted, double value) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle] < value) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /// Matthews' correlation between labels and predictions for any number of classes (Gorodkin 2004,
  /// [Comparing two K-category assignments](https://doi.org/10.1016/j.compbiolchem.2004.09.006)): 1
  /// where all agree, 0 where they have nothing to do with each other.
  static double correlation(List<String> labels, List<String> predictions) {
    Map<String, Integer> labelled = new HashMap<>();
    Map<String, Integer> predicted = new HashMap<>();
    double all = labels.size();
    double agreed = 0;
    for (int i = 0; i < labels.size(); i++) {
      labelled.merge(labels.get(i), 1, Integer::sum);
      predicted.merge(predictions.get(i), 1, Integer::sum);
      agreed += labels.get(i).equals(predictions.get(i)) ? 1 : 0;
    }
    double chance = 0;
    for (Map.Entry<String, Integer> label : labelled.entrySet()) {
      chance += (double) label.getValue() * predicted.getOrDefault(label.getKey(), 0);
    }
    double spread = (all * all - squares(labelled)) * (all * all - squares(predicted));
    return spread == 0 ? 0 : (agreed * all - chance) / Math.sqrt(spread);
  }

  private static double squares(Map<String, Integer> counts) {
    return counts.values().stream().mapToDouble(count -> (double) count * count).sum();
  }
}
