package limber.search;

/// Multinomial logistic regression over sentence vectors: how likely a question asks for each
/// entry, `p = softmax(W · x + b)`.
///
/// @param entries how many there are
/// @param weights `W` by columns: for each number of a vector its weight for every entry
/// @param bias `b`
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
record Head(int entries, float[] weights, float[] bias) {

  Head {
    if (bias.length != entries || weights.length % Math.max(1, entries) != 0) {
      throw new IllegalArgumentException("A head of " + entries + " entries has other weights.");
    }
  }

  /// For each entry its probability.
  double[] of(float[] question) {
    float[] sums = bias.clone();
    addTo(sums, question);
    double[] scores = new double[entries];
    for (int entry = 0; entry < entries; entry++) {
      scores[entry] = sums[entry];
    }
    return Softmax.of(scores, 1);
  }

  /// Adds `W · x`. The inner loop goes along memory, so that the compiler can vectorise it.
  void addTo(float[] sums, float[] question) {
    for (int d = 0; d < question.length; d++) {
      float x = question[d];
      int row = d * entries;
      for (int entry = 0; entry < entries; entry++) {
        sums[entry] += x * weights[row + entry];
      }
    }
  }
}
