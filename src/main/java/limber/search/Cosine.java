package limber.search;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.VectorUtil;

/// How near a question lies to the nearest way of asking for each entry.
///
/// Every vector is looked at: below some ten thousand of them that takes less time than the
/// question's own vector.
final class Cosine {

  private final List<Example> examples;
  private final int entries;

  Cosine(List<Example> examples, int entries) {
    this.examples = List.copyOf(examples);
    this.entries = entries;
  }

  /// For each entry the cosine of its nearest example, -1 to 1; -1 where it has none.
  double[] of(float[] question) {
    double[] nearest = new double[entries];
    Arrays.fill(nearest, -1);
    for (Example example : examples) {
      double cosine = VectorUtil.dotProduct(question, example.vector());
      nearest[example.entry()] = Math.max(nearest[example.entry()], cosine);
    }
    return nearest;
  }
}
