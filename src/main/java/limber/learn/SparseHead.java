package limber.learn;

/// Multinomial logistic regression over features that something has or has not, `p = softmax(W · x
/// + b)`. Of the features that it has each counts as much in `x` as it is rare (the inverse
///   document frequency of Spärck Jones 1972), and all together are of length 1, however many they
///   are; the others are 0.
///
/// @param weights `W`, feature by feature: for each of them one number for each label
/// @param bias `b`, one for each label
/// @param rarity of each feature, more than 0
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
public record SparseHead(float[] weights, float[] bias, float[] rarity) {

  public SparseHead {
    if (weights.length != bias.length * rarity.length) {
      throw new IllegalArgumentException(
          "A head has a weight for each feature and label, not %d for %d and %d."
              .formatted(weights.length, rarity.length, bias.length));
    }
  }

  /// A head that knows nothing.
  ///
  /// @param labels how many it is to tell apart
  static SparseHead of(float[] rarity, int labels) {
    return new SparseHead(new float[rarity.length * labels], new float[labels], rarity);
  }

  /// For each label its probability.
  ///
  /// @param features their numbers, each once
  public double[] of(int[] features) {
    double[] sums = new double[bias.length];
    for (int feature : features) {
      int row = feature * sums.length;
      for (int label = 0; label < sums.length; label++) {
        sums[label] += rarity[feature] * weights[row + label];
      }
    }
    double size = size(features);
    for (int label = 0; label < sums.length; label++) {
      sums[label] = sums[label] * size + bias[label];
    }
    return Softmax.of(sums, 1);
  }

  /// What makes the features together of length 1.
  double size(int[] features) {
    double squares = 0;
    for (int feature : features) {
      squares += (double) rarity[feature] * rarity[feature];
    }
    return squares == 0 ? 0 : 1 / Math.sqrt(squares);
  }
}
