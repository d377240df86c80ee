package limber.search;

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
final class HeadTraining {

  private static final float L2 = 3e-5f;
  private static final float MOMENTUM = 0.9f;
  private static final float RATE = 10;
  private static final int BATCH = 64;
  private static final int STEPS = 800;
  private static final long SEED = 1;

  private final List<Example> examples;
  private final int entries;
  private final int dimension;
  private final Matrix weights;
  private final float[] bias;
  private final Matrix speed;
  private final float[] biasSpeed;
  private final float[] gradient;
  private final Head head;

  private HeadTraining(List<Example> examples, int entries) {
    this.examples = examples;
    this.entries = entries;
    this.dimension = examples.getFirst().vector().length;
    weights = Matrix.of(entries, dimension);
    bias = new float[entries];
    speed = Matrix.of(entries, dimension);
    biasSpeed = new float[entries];
    gradient = new float[entries];
    head = new Head(weights, bias);
  }

  /// Trains on the caller's thread.
  ///
  /// @param examples at least one
  /// @param entries how many there are, numbered from 0
  static Head train(List<Example> examples, int entries) {
    HeadTraining training = new HeadTraining(examples, entries);
    training.run();
    return training.head;
  }

  private void run() {
    SplittableRandom random = new SplittableRandom(SEED);
    int[] order = new int[examples.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    int next = order.length;
    for (int step = 0; step < STEPS; step++) {
      if (next >= order.length) {
        shuffle(order, random);
        next = 0;
      }
      int end = Math.min(order.length, next + BATCH);
      step(batch(order, next, end), RATE * (1 - step / (float) STEPS));
      next = end;
    }
  }

  private List<Example> batch(int[] order, int from, int to) {
    return Arrays.stream(order, from, to).mapToObj(examples::get).toList();
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
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

  /// `(p - y)` by the size of the batch: a row for each entry, a column for each example.
  private Matrix errors(List<Example> batch) {
    Matrix errors = Matrix.of(entries, batch.size());
    for (int i = 0; i < batch.size(); i++) {
      double[] likely = head.of(batch.get(i).vector());
      likely[batch.get(i).entry()] -= 1;
      for (int entry = 0; entry < entries; entry++) {
        errors.columns()[i][entry] = (float) (likely[entry] / batch.size());
      }
    }
    return errors;
  }

  private void gather(Matrix errors, float[] values) {
    Arrays.fill(gradient, 0);
    errors.addProduct(values, gradient);
  }

  private void move(float[] values, float[] speeds, float rate, float held) {
    for (int entry = 0; entry < values.length; entry++) {
      float pull = gradient[entry] + held * values[entry];
      speeds[entry] = MOMENTUM * speeds[entry] - rate * pull;
      values[entry] += speeds[entry];
    }
  }
}
