package limber.learn;

import java.util.List;
import java.util.SplittableRandom;

/// Finds the weights of a [SparseHead]: down the gradient of the cross-entropy, one example after
/// the other, with steps that shrink to nothing. It stops after a few rounds, before what is rare
/// is learnt by heart:
///
/// ```
/// W <- W - rate · (p - y) xᵀ
/// ```
///
/// Equal examples in equal order give an equal head: the draw of their order is seeded.
public final class SparseTraining {

  private static final int ROUNDS = 20;
  private static final double RATE = 2;

  /// The bias has a part in every example, so it moves by less.
  private static final double BIAS_RATE = 0.1;

  private static final double LEAST = 0.01;
  private static final long SEED = 1;

  private final float[] weights;
  private final float[] bias;
  private final float[] rarity;

  private SparseTraining(float[] rarity, int labels) {
    this.weights = new float[rarity.length * labels];
    this.bias = new float[labels];
    this.rarity = rarity;
  }

  /// Trains on the caller's thread.
  ///
  /// @param features how many there are, numbered from 0
  /// @param labels how many there are, numbered from 0
  public static SparseHead train(List<SparseExample> examples, int features, int labels) {
    SparseTraining training = new SparseTraining(rarity(examples, features), labels);
    training.run(examples);
    return SparseHead.of(training.weights, training.bias, training.rarity);
  }

  private void run(List<SparseExample> examples) {
    SplittableRandom random = new SplittableRandom(SEED);
    int[] order = new int[examples.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    int steps = ROUNDS * order.length;
    for (int step = 0; step < steps; step++) {
      int at = step % order.length;
      if (at == 0) {
        Draw.shuffle(order, random);
      }
      learn(examples.get(order[at]), RATE * (1 - step / (double) steps));
    }
  }

  /// `ln ((examples + 1) / (those that have it + 1))`, and a little more, so that what all have
  /// still counts.
  private static float[] rarity(List<SparseExample> examples, int features) {
    int[] having = new int[features];
    for (SparseExample example : examples) {
      for (int feature : example.features()) {
        having[feature]++;
      }
    }
    float[] rarity = new float[features];
    for (int feature = 0; feature < features; feature++) {
      rarity[feature] =
          (float) (LEAST + Math.log((examples.size() + 1.0) / (having[feature] + 1.0)));
    }
    return rarity;
  }

  private void learn(SparseExample example, double rate) {
    double size = SparseHead.size(example.features(), rarity);
    double[] errors = likely(example.features(), size);
    errors[example.label()] -= 1;
    for (int feature : example.features()) {
      int row = feature * errors.length;
      double step = rate * size * rarity[feature];
      for (int label = 0; label < errors.length; label++) {
        weights[row + label] -= (float) (step * errors[label]);
      }
    }
    for (int label = 0; label < errors.length; label++) {
      bias[label] -= (float) (BIAS_RATE * rate * errors[label]);
    }
  }

  private double[] likely(int[] features, double size) {
    double[] sums = new double[bias.length];
    for (int feature : features) {
      int row = feature * sums.length;
      double times = size * rarity[feature];
      for (int label = 0; label < sums.length; label++) {
        sums[label] += times * weights[row + label];
      }
    }
    for (int label = 0; label < sums.length; label++) {
      sums[label] += bias[label];
    }
    return Softmax.of(sums, 1);
  }
}
