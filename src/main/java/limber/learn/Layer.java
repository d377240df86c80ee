package limber.learn;

import java.util.Arrays;

/// Weights and biases that are being learnt, and which way their errors push them.
final class Layer {

  private final Matrix weights;
  private final Matrix gradient;
  private final float[] bias;
  private final float[] biasGradient;
  private final Adam[] columns;
  private final Adam biases;

  /// @param weights a row for each output, a column for each input; moved, as is the bias
  Layer(Matrix weights, float[] bias) {
    this.weights = weights;
    this.gradient = Matrix.of(weights.rows(), weights.columns().length);
    this.bias = bias;
    this.biasGradient = new float[bias.length];
    this.columns = Arrays.stream(weights.columns()).map(Adam::new).toArray(Adam[]::new);
    this.biases = new Adam(bias);
  }

  Matrix weights() {
    return weights;
  }

  float[] bias() {
    return bias;
  }

  /// Adds to the gradient what an input had to do with the errors of the outputs.
  void blame(float[] errors, float[] input) {
    for (int column = 0; column < input.length; column++) {
      if (input[column] != 0) {
        add(input[column], errors, gradient.columns()[column]);
      }
    }
    add(1, errors, biasGradient);
  }

  /// How much each input had to do with the errors of the outputs.
  float[] behind(float[] errors) {
    float[] blamed = new float[columns.length];
    for (int column = 0; column < blamed.length; column++) {
      float[] part = weights.columns()[column];
      float sum = 0;
      for (int row = 0; row < errors.length; row++) {
        sum += part[row] * errors[row];
      }
      blamed[column] = sum;
    }
    return blamed;
  }

  /// Moves weights and biases, and forgets the gradient.
  ///
  /// @param turn the number of the step, from 1
  void step(float rate, int turn) {
    for (int column = 0; column < columns.length; column++) {
      columns[column].step(gradient.columns()[column], rate, turn);
    }
    biases.step(biasGradient, rate, turn);
  }

  private static void add(float times, float[] values, float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += times * values[i];
    }
  }
}
