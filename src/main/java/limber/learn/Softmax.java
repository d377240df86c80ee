package limber.learn;

/// From scores to shares of one: `softmax(s)_i = exp(s_i) / sum over j of exp(s_j)`.
public final class Softmax {

  private Softmax() {}

  /// The shares of scores, each multiplied by `sharpness` first.
  public static double[] of(double[] scores, double sharpness) {
    double most = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      most = Math.max(most, score);
    }
    double[] shares = new double[scores.length];
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      shares[i] = Math.exp(sharpness * (scores[i] - most));
      sum += shares[i];
    }
    for (int i = 0; i < scores.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }
}
