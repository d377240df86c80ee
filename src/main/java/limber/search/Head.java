package limber.search;

/// Multinomial logistic regression over sentence vectors: how likely a question asks for each
/// entry, `p = softmax(W · x + b)`.
///
/// @param weights `W`: a row for each entry, a column for each number of a vector
/// @param bias `b`, one for each entry
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
record Head(Matrix weights, float[] bias) {

  Head {
    if (bias.length != weights.rows()) {
      throw new IllegalArgumentException(
          "A head has as many biases as rows of weights, not %d for %d."
              .formatted(bias.length, weights.rows()));
    }
  }

  /// How many entries it tells apart.
  int entries() {
    return bias.length;
  }

  /// For each entry its probability.
  double[] of(float[] question) {
    float[] sums = bias.clone();
    weights.addProduct(question, sums);
    double[] scores = new double[sums.length];
    for (int entry = 0; entry < sums.length; entry++) {
      scores[entry] = sums[entry];
    }
    return Softmax.of(scores, 1);
  }
}
