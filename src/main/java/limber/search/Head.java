package limber.search;

/// Multinomial logistic regression over sentence vectors: how likely a sentence has each label, an
/// entry that it asks for or an intent, `p = softmax(W · x + b)`.
///
/// @param labels how many there are
/// @param weights `W` as in [Matrix]: for each number of a vector its weight for every label
/// @param bias `b`
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
record Head(int labels, float[] weights, float[] bias) {

  Head {
    if (bias.length != labels) {
      throw new IllegalArgumentException("A head of " + labels + " labels has other weights.");
    }
  }

  /// For each label its probability.
  double[] of(float[] question) {
    float[] sums = bias.clone();
    new Matrix(labels, weights).addProduct(question, sums);
    double[] scores = new double[labels];
    for (int label = 0; label < labels; label++) {
      scores[label] = sums[label];
    }
    return Softmax.of(scores, 1);
  }
}
