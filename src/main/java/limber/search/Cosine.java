package limber.search;

import java.util.Arrays;
import java.util.List;
import limber.learn.Example;
import limber.learn.Matrix;

/// How near a question lies to the nearest way of asking for each entry.
///
/// Every vector is looked at: below some ten thousands of them that takes less time than the
/// question's own vector.
final class Cosine implements Likeness {

  private final Matrix vectors;
  private final int[] owners;
  private final int entries;

  /// @param examples at least one
  /// @param entries how many there are
  Cosine(List<Example> examples, int entries) {
    int dimension = examples.getFirst().vector().length;
    vectors = Matrix.of(examples.size(), dimension);
    owners = new int[examples.size()];
    for (int row = 0; row < owners.length; row++) {
      owners[row] = examples.get(row).label();
      for (int column = 0; column < dimension; column++) {
        vectors.columns()[column][row] = examples.get(row).vector()[column];
      }
    }
    this.entries = entries;
  }

  @Override
  public double[] of(float[] question) {
    float[] cosines = ofAll(question);
    double[] nearest = new double[entries];
    Arrays.fill(nearest, NOTHING);
    for (int i = 0; i < owners.length; i++) {
      nearest[owners[i]] = Math.max(nearest[owners[i]], cosines[i]);
    }
    return nearest;
  }

  @Override
  public int nearest(float[] question) {
    float[] cosines = ofAll(question);
    int nearest = 0;
    for (int i = 1; i < cosines.length; i++) {
      nearest = cosines[i] > cosines[nearest] ? i : nearest;
    }
    return nearest;
  }

  private float[] ofAll(float[] question) {
    float[] cosines = new float[owners.length];
    vectors.addProduct(question, cosines);
    return cosines;
  }
}
