package limber.learn;

/// A [Head] behind one layer of units, each of which sees the whole vector and is silent below zero
/// (a multilayer perceptron with rectified linear units):
///
/// ```
/// p = softmax(W · max(0, V · x + a) + b)
/// ```
///
/// It tells apart what no straight cut through the vectors does, and wants many examples for it.
///
/// @param units `V`: a row for each unit, a column for each number of a vector
/// @param bias `a`, one for each unit
/// @param head `W` and `b`
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
public record Perceptron(Matrix units, float[] bias, Head head) {

  public Perceptron {
    if (bias.length != units.rows() || bias.length != head.weights().columns().length) {
      throw new IllegalArgumentException(
          "A perceptron has as many biases as units, and weights for each, not %d and %d for %d."
              .formatted(bias.length, head.weights().columns().length, units.rows()));
    }
  }

  /// For each label its probability.
  public double[] of(float[] vector) {
    return head.of(rectified(sums(vector)));
  }

  /// What each unit makes of a vector.
  float[] sums(float[] vector) {
    float[] sums = bias.clone();
    units.addProduct(vector, sums);
    return sums;
  }

  private static float[] rectified(float[] sums) {
    for (int unit = 0; unit < sums.length; unit++) {
      sums[unit] = Math.max(0, sums[unit]);
    }
    return sums;
  }
}
