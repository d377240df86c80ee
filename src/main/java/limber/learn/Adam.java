package limber.learn;

/// Steps down a gradient, longer where it keeps pointing the same way and shorter where it wavers
/// (Kingma and Ba 2015, [Adam](https://arxiv.org/abs/1412.6980)), with the weights held small apart
/// from that (Loshchilov and Hutter 2019, [decoupled weight
/// decay](https://arxiv.org/abs/1711.05101)):
///
/// ```
/// m <- 0.9 · m + 0.1 · g,   v <- 0.999 · v + 0.001 · g²
/// w <- w - rate · (m / (1 - 0.9ᵗ) / (√(v / (1 - 0.999ᵗ)) + 1e-8) + HELD · w)
/// ```
final class Adam {

  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.999f;
  private static final float LEAST = 1e-8f;
  private static final float HELD = 1e-4f;

  private final float[] weights;
  private final float[] mean;
  private final float[] square;

  /// @param weights are moved
  Adam(float[] weights) {
    this.weights = weights;
    this.mean = new float[weights.length];
    this.square = new float[weights.length];
  }

  /// Makes one step.
  ///
  /// @param gradient is cleared
  /// @param turn the number of the step, from 1
  void step(float[] gradient, float rate, int turn) {
    float first = (float) (1 / (1 - Math.pow(FIRST, turn)));
    float second = (float) (1 / (1 - Math.pow(SECOND, turn)));
    for (int i = 0; i < weights.length; i++) {
      float slope = gradient[i];
      mean[i] = FIRST * mean[i] + (1 - FIRST) * slope;
      square[i] = SECOND * square[i] + (1 - SECOND) * slope * slope;
      float along = mean[i] * first / ((float) Math.sqrt(square[i] * second) + LEAST);
      weights[i] -= rate * (along + HELD * weights[i]);
      gradient[i] = 0;
    }
  }
}
