package limber.learn;

import java.util.List;
import java.util.SplittableRandom;

/// Finds the weights of a [Perceptron]: those under which the examples are likeliest. It goes down
/// the gradient of the cross-entropy ([Adam]), a small batch at a time, with steps that shrink to
/// nothing. While it learns, each unit is left out of an example now and then, so that none relies
/// on another (Srivastava et al. 2014, [Dropout](https://jmlr.org/papers/v15/srivastava14a.html)).
///
/// Equal examples in equal order give an equal perceptron: all draws are seeded.
public final class PerceptronTraining {

  private static final int UNITS = 512;
  private static final int ROUNDS = 20;
  private static final int BATCH = 128;
  private static final float RATE = 1e-3f;
  private static final float LEFT_OUT = 0.3f;
  private static final long SEED = 1;

  /// Vectors are of length 1, their numbers far smaller: so much longer they move the units sooner.
  private static final float SCALE = 10;

  private final List<Example> examples;
  private final SplittableRandom random = new SplittableRandom(SEED);
  private final Perceptron learnt;
  private final Layer units;
  private final Layer head;

  /// The vector that is looked at, scaled, and what its units make of it.
  private final float[] vector;

  private final float[] kept = new float[UNITS];

  private PerceptronTraining(List<Example> examples, int labels) {
    this.examples = examples;
    int dimension = examples.getFirst().vector().length;
    this.vector = new float[dimension];
    this.units = new Layer(drawn(UNITS, dimension, 2.0 / dimension), new float[UNITS]);
    this.head = new Layer(drawn(labels, UNITS, 1.0 / UNITS), new float[labels]);
    this.learnt =
        new Perceptron(units.weights(), units.bias(), new Head(head.weights(), head.bias()));
  }

  /// Trains on the caller's thread.
  ///
  /// @param examples at least one
  /// @param labels how many there are, numbered from 0
  public static Perceptron train(List<Example> examples, int labels) {
    PerceptronTraining training = new PerceptronTraining(examples, labels);
    training.run();
    training.undoScale();
    return training.learnt;
  }

  private Matrix drawn(int rows, int columns, double variance) {
    Matrix drawn = Matrix.of(rows, columns);
    for (float[] column : drawn.columns()) {
      for (int row = 0; row < rows; row++) {
        column[row] = (float) (Math.sqrt(variance) * random.nextGaussian());
      }
    }
    return drawn;
  }

  private void run() {
    int[] order = new int[examples.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    int steps = ROUNDS * Math.ceilDiv(order.length, BATCH);
    int step = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Draw.shuffle(order, random);
      for (int from = 0; from < order.length; from += BATCH) {
        int to = Math.min(order.length, from + BATCH);
        for (int i = from; i < to; i++) {
          look(examples.get(order[i]), 1f / (to - from));
        }
        float rate = RATE * (1 - step / (float) steps);
        step++;
        units.step(rate, step);
        head.step(rate, step);
      }
    }
  }

  /// Vectors will come as they are.
  private void undoScale() {
    for (float[] column : learnt.units().columns()) {
      for (int unit = 0; unit < UNITS; unit++) {
        column[unit] *= SCALE;
      }
    }
  }

  /// Adds what one example has to say to the gradients.
  private void look(Example example, float weight) {
    for (int i = 0; i < vector.length; i++) {
      vector[i] = SCALE * example.vector()[i];
    }
    float[] active = learnt.sums(vector);
    for (int unit = 0; unit < UNITS; unit++) {
      boolean silent = active[unit] <= 0 || random.nextDouble() < LEFT_OUT;
      kept[unit] = silent ? 0 : 1 / (1 - LEFT_OUT);
      active[unit] *= kept[unit];
    }
    double[] likely = learnt.head().of(active);
    likely[example.label()] -= 1;
    float[] errors = new float[likely.length];
    for (int label = 0; label < errors.length; label++) {
      errors[label] = weight * (float) likely[label];
    }
    head.blame(errors, active);
    float[] blamed = head.behind(errors);
    for (int unit = 0; unit < UNITS; unit++) {
      blamed[unit] *= kept[unit];
    }
    units.blame(blamed, vector);
  }
}
