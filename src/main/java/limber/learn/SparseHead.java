package limber.learn;

/// Multinomial logistic regression over features that something has or has not, `p = softmax(W · x
/// + b)`, where `x` is `1 / √n` for each of its `n` features and 0 for all others, so that it is of
///   length 1 however many it has.
///
/// @param weights `W`, feature by feature: for each of them one number for each label
/// @param bias `b`, one for each label
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
public record SparseHead(float[] weights, float[] bias) {

  public SparseHead {
    if (weights.length % bias.length != 0) {
      throw new IllegalArgumentException(
          "A head has weights for all of its labels, not %d for %d."
              .formatted(weights.length, bias.length));
    }
  }

  /// A head that knows nothing.
  ///
  /// @param features how many there are, numbered from 0
  /// @param labels how many it is to tell apart
  static SparseHead of(int features, int labels) {
    return new SparseHead(new float[features * labels], new float[labels]);
  }

  /// How many labels it tells apart.
  public int labels() {
    return bias.length;
  }

  /// How many features it knows.
  public int features() {
    return weights.length / bias.length;
  }

  /// For each label its probability.
  ///
  /// @param features their numbers, each once
  public double[] of(int[] features) {
    double[] sums = new double[bias.length];
    for (int feature : features) {
      int row = feature * sums.length;
      for (int label = 0; label < sums.length; label++) {
        sums[label] += weights[row + label];
      }
    }
    double size = size(features);
    for (int label = 0; label < sums.length; label++) {
      sums[label] = sums[label] * size + bias[label];
    }
    return Softmax.of(sums, 1);
  }

  /// What each feature counts, so that all together are of length 1.
  static double size(int[] features) {
    return features.length == 0 ? 0 : 1 / Math.sqrt(features.length);
  }
}
