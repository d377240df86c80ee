package limber.learn;

import java.util.Arrays;
import java.util.List;

/// Many vectors of equal length, kept in a quarter of the room: each number in eight bits, as so
/// many 127th parts of the greatest in its column (scalar quantisation, for each dimension by
/// itself).
///
/// A product with them is bound by how fast memory is read, so a quarter of the room takes less
/// time, too. They stand in columns for the reason that [Matrix] gives.
public final class ByteMatrix {

  /// So many columns are added in one pass over the sums; where they do not come out even, some are
  /// zero.
  private static final int TOGETHER = 4;

  private final int rows;
  private final byte[][] columns;
  private final float[] steps;

  /// @param steps for each column what its numbers are multiples of
  private ByteMatrix(int rows, byte[][] columns, float[] steps) {
    this.rows = rows;
    this.columns = columns;
    this.steps = steps;
  }

  /// Keeps the vectors as rows.
  ///
  /// @param vectors at least one, all of the same length
  public static ByteMatrix of(List<float[]> vectors) {
    float[] steps = steps(vectors);
    byte[][] columns = new byte[steps.length][vectors.size()];
    for (int row = 0; row < vectors.size(); row++) {
      float[] vector = vectors.get(row);
      for (int column = 0; column < vector.length; column++) {
        if (steps[column] > 0) {
          columns[column][row] = (byte) Math.round(vector[column] / steps[column]);
        }
      }
    }
    return new ByteMatrix(vectors.size(), columns, steps);
  }

  private static float[] steps(List<float[]> vectors) {
    int length = vectors.getFirst().length;
    float[] steps = new float[Math.ceilDiv(length, TOGETHER) * TOGETHER];
    for (float[] vector : vectors) {
      for (int column = 0; column < length; column++) {
        steps[column] = Math.max(steps[column], Math.abs(vector[column]) / Byte.MAX_VALUE);
      }
    }
    return steps;
  }

  /// The product with each of them, in their order.
  ///
  /// @param vector as long as they are
  public float[] times(float[] vector) {
    float[] stepped = Arrays.copyOf(vector, columns.length);
    for (int column = 0; column < stepped.length; column++) {
      stepped[column] *= steps[column];
    }
    float[] sums = new float[rows];
    for (int column = 0; column < columns.length; column += TOGETHER) {
      addFour(stepped, column, sums);
    }
    return sums;
  }

  private void addFour(float[] vector, int column, float[] sums) {
    float a = vector[column];
    float b = vector[column + 1];
    float c = vector[column + 2];
    float d = vector[column + 3];
    byte[] first = columns[column];
    byte[] second = columns[column + 1];
    byte[] third = columns[column + 2];
    byte[] fourth = columns[column + 3];
    for (int row = 0; row < sums.length; row++) {
      sums[row] = sums[row] + a * first[row] + b * second[row] + c * third[row] + d * fourth[row];
    }
  }
}
