package limber.learn;

/// Multinomial logistic regression: how likely a vector has each label, `p = softmax(W · x + b)`.
///
/// @param weights `W`: a row for each label, a column for each number of a vector
/// @param bias `b`, one for each label
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
public record Head(Matrix weights, float[] bias) {

  public Head {
    if (bias.length != weights.rows()) {
      throw new IllegalArgumentException(
          "A head has as many biases as rows of weights, not %d for %d."
              .formatted(bias.length, weights.rows()));
    }
  }

  /// How many labels it tells apart.
  public int labels() {
    return bias.length;
  }

  /// For each label its probability.
  public double[] of(float[] vector) {
    float[] sums = bias.clone();
    weights.addProduct(vector, sums);
    double[] scores = new double[sums.length];
    for (int label = 0; label < sums.length; label++) {
      scores[label] = sums[label];
    }
    return Softmax.of(scores, 1);
  }
}
