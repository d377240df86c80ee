package limber.learn;

/// Multinomial logistic regression over features that something has or has not, `p = softmax(W · x
/// + b)`. Of the features that it has each counts as much in `x` as it is rare (the inverse
///   document frequency of Spärck Jones 1972), and all together are of length 1, however many they
///   are; the others are 0.
///
/// There are millions of weights, each kept in 16 bits ([IEEE 754
/// binary16](https://doi.org/10.1109/IEEESTD.2019.8766229)): three digits are enough for them.
///
/// @param weights `W`, feature by feature: for each of them one number for each label
/// @param bias `b`, one for each label
/// @param rarity of each feature, more than 0
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
public record SparseHead(short[] weights, float[] bias, float[] rarity) {

  public SparseHead {
    if (weights.length != bias.length * rarity.length) {
      throw new IllegalArgumentException(
          "A head has a weight for each feature and label, not %d for %d and %d."
              .formatted(weights.length, rarity.length, bias.length));
    }
  }

  /// Keeps what was learnt.
  ///
  /// @param weights all numbers as they are
  static SparseHead of(float[] weights, float[] bias, float[] rarity) {
    short[] halves = new short[weights.length];
    for (int i = 0; i < halves.length; i++) {
      halves[i] = Float.floatToFloat16(weights[i]);
    }
    return new SparseHead(halves, bias, rarity);
  }

  /// For each label its probability.
  ///
  /// @param features their numbers, each once
  public double[] of(int[] features) {
    double[] sums = new double[bias.length];
    for (int feature : features) {
      int row = feature * sums.length;
      for (int label = 0; label < sums.length; label++) {
        sums[label] += rarity[feature] * Float.float16ToFloat(weights[row + label]);
      }
    }
    double size = size(features, rarity);
    for (int label = 0; label < sums.length; label++) {
      sums[label] = sums[label] * size + bias[label];
    }
    return Softmax.of(sums, 1);
  }

  /// What makes the features together of length 1.
  static double size(int[] features, float[] rarity) {
    double squares = 0;
    for (int feature : features) {
      squares += (double) rarity[feature] * rarity[feature];
    }
    return squares == 0 ? 0 : 1 / Math.sqrt(squares);
  }
}
