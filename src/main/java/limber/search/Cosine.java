package limber.search;

import java.util.Arrays;
import java.util.List;
import limber.learn.ByteMatrix;
import limber.learn.Example;

/// How near a question lies to the nearest way of asking for each entry.
///
/// Every vector is looked at: below some ten thousands of them that takes less time than the
/// question's own vector.
final class Cosine implements Likeness {

  private final ByteMatrix vectors;
  private final int[] owners;
  private final int entries;

  /// @param examples at least one
  /// @param entries how many there are
  Cosine(List<Example> examples, int entries) {
    vectors = ByteMatrix.of(examples.stream().map(Example::vector).toList());
    owners = examples.stream().mapToInt(Example::label).toArray();
    this.entries = entries;
  }

  @Override
  public double[] of(float[] question) {
    float[] cosines = vectors.times(question);
    double[] nearest = new double[entries];
    Arrays.fill(nearest, NOTHING);
    for (int i = 0; i < owners.length; i++) {
      if (cosines[i] > nearest[owners[i]]) {
        nearest[owners[i]] = cosines[i];
      }
    }
    return nearest;
  }

  @Override
  public int nearest(float[] question) {
    float[] cosines = vectors.times(question);
    int nearest = 0;
    for (int i = 1; i < cosines.length; i++) {
      nearest = cosines[i] > cosines[nearest] ? i : nearest;
    }
    return nearest;
  }
}
