package limber.learn;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Finds the weights of a [Head]: those under which the examples are likeliest, held small.
///
/// It goes down the gradient of the mean cross-entropy and of `L2 / 2 · |W|²`, a small batch at a
/// time, with momentum (Polyak 1964; as in Sutskever et al. 2013, [On the importance of
/// initialization and momentum](https://proceedings.mlr.press/v28/sutskever13.html)) and steps that
/// shrink to nothing:
///
/// ```
/// V <- MOMENTUM · V - rate · (mean over the batch of (p - y) xᵀ + L2 · W),   W <- W + V
/// ```
///
/// Equal examples in equal order give an equal head: the draw of the batches is seeded.
public final class HeadTraining {

  private static final float L2 = 3e-5f;
  private static final float MOMENTUM = 0.9f;
  private static final float RATE = 10;
  private static final int BATCH = 64;

  /// With fewer steps the weights are not found, however few examples there are.
  private static final int LEAST_STEPS = 800;

  /// So often each example is seen where there are many. With 26,000 ways of asking and each seen
  /// twice, 17 fewer of 2,700 questions (`develop` and `check`) were understood rightly.
  private static final int ROUNDS = 6;

  private static final long SEED = 1;

  private final List<Example> examples;
  private final int labels;
  private final int dimension;
  private final Matrix weights;
  private final float[] bias;
  private final Matrix speed;
  private final float[] biasSpeed;
  private final float[] gradient;
  private final Head head;

  private HeadTraining(List<Example> examples, int labels) {
    this.examples = examples;
    this.labels = labels;
    this.dimension = examples.getFirst().vector().length;
    weights = Matrix.of(labels, dimension);
    bias = new float[labels];
    speed = Matrix.of(labels, dimension);
    biasSpeed = new float[labels];
    gradient = new float[labels];
    head = new Head(weights, bias);
  }

  /// Trains on the caller's thread.
  ///
  /// @param examples at least one
  /// @param labels how many there are, numbered from 0
  public static Head train(List<Example> examples, int labels) {
    HeadTraining training = new HeadTraining(examples, labels);
    training.run();
    return training.head;
  }

  private void run() {
    SplittableRandom random = new SplittableRandom(SEED);
    int[] order = new int[examples.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    int steps = Math.max(LEAST_STEPS, ROUNDS * order.length / BATCH);
    int next = order.length;
    for (int step = 0; step < steps; step++) {
      if (next >= order.length) {
        Draw.shuffle(order, random);
        next = 0;
      }
      int end = Math.min(order.length, next + BATCH);
      step(batch(order, next, end), RATE * (1 - step / (float) steps));
      next = end;
    }
  }

  private List<Example> batch(int[] order, int from, int to) {
    return Arrays.stream(order, from, to).mapToObj(examples::get).toList();
  }

  private void step(List<Example> batch, float rate) {
    Matrix errors = errors(batch);
    float[] values = new float[batch.size()];
    for (int d = 0; d < dimension; d++) {
      for (int i = 0; i < values.length; i++) {
        values[i] = batch.get(i).vector()[d];
      }
      gather(errors, values);
      move(weights.columns()[d], speed.columns()[d], rate, L2);
    }
    Arrays.fill(values, 1);
    gather(errors, values);
    move(bias, biasSpeed, rate, 0);
  }

  /// `(p - y)` by the size of the batch: a row for each label, a column for each example.
  private Matrix errors(List<Example> batch) {
    Matrix errors = Matrix.of(labels, batch.size());
    for (int i = 0; i < batch.size(); i++) {
      double[] likely = head.of(batch.get(i).vector());
      likely[batch.get(i).label()] -= 1;
      for (int label = 0; label < labels; label++) {
        errors.columns()[i][label] = (float) (likely[label] / batch.size());
      }
    }
    return errors;
  }

  private void gather(Matrix errors, float[] values) {
    Arrays.fill(gradient, 0);
    errors.addProduct(values, gradient);
  }

  private void move(float[] values, float[] speeds, float rate, float held) {
    for (int label = 0; label < values.length; label++) {
      float pull = gradient[label] + held * values[label];
      speeds[label] = MOMENTUM * speeds[label] - rate * pull;
      values[label] += speeds[label];
    }
  }
}
