package limber.search;

/// Multinomial logistic regression over sentence vectors: how likely a question asks for each
/// entry, `p = softmax(W · x + b)`.
///
/// @param entries how many there are
/// @param weights `W` as in [Matrix]: for each number of a vector its weight for every entry
/// @param bias `b`
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
record Head(int entries, float[] weights, float[] bias) {

  Head {
    if (bias.length != entries) {
      throw new IllegalArgumentException("A head of " + entries + " entries has other weights.");
    }
  }

  /// For each entry its probability.
  double[] of(float[] question) {
    float[] sums = bias.clone();
    new Matrix(entries, weights).addProduct(question, sums);
    double[] scores = new double[entries];
    for (int entry = 0; entry < entries; entry++) {
      scores[entry] = sums[entry];
    }
    return Softmax.of(scores, 1);
  }
}
