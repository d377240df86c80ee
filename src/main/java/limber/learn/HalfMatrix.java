package limber.learn;

import java.util.Arrays;
import java.util.List;

/// Many vectors of equal length, kept in half the room: each number in 16 bits ([IEEE 754
/// binary16](https://doi.org/10.1109/IEEESTD.2019.8766229)), right to three digits.
///
/// A product with them is bound by how fast memory is read, so half the room takes less time, too.
/// They stand in columns for the reason that [Matrix] gives.
public final class HalfMatrix {

  /// So many columns are added in one pass over the sums; where they do not come out even, some are
  /// zero.
  private static final int TOGETHER = 4;

  private final int rows;
  private final short[][] columns;

  private HalfMatrix(int rows, short[][] columns) {
    this.rows = rows;
    this.columns = columns;
  }

  /// Keeps the vectors as rows.
  ///
  /// @param vectors at least one, all of the same length
  public static HalfMatrix of(List<float[]> vectors) {
    int length = vectors.getFirst().length;
    short[][] columns = new short[Math.ceilDiv(length, TOGETHER) * TOGETHER][vectors.size()];
    for (int row = 0; row < vectors.size(); row++) {
      float[] vector = vectors.get(row);
      for (int column = 0; column < length; column++) {
        columns[column][row] = Float.floatToFloat16(vector[column]);
      }
    }
    return new HalfMatrix(vectors.size(), columns);
  }

  /// The product with each of them, in their order.
  ///
  /// @param vector as long as they are
  public float[] times(float[] vector) {
    float[] sums = new float[rows];
    float[] padded = Arrays.copyOf(vector, columns.length);
    for (int column = 0; column < columns.length; column += TOGETHER) {
      addFour(padded, column, sums);
    }
    return sums;
  }

  private void addFour(float[] vector, int column, float[] sums) {
    float a = vector[column];
    float b = vector[column + 1];
    float c = vector[column + 2];
    float d = vector[column + 3];
    short[] first = columns[column];
    short[] second = columns[column + 1];
    short[] third = columns[column + 2];
    short[] fourth = columns[column + 3];
    for (int row = 0; row < sums.length; row++) {
      sums[row] =
          sums[row]
              + a * Float.float16ToFloat(first[row])
              + b * Float.float16ToFloat(second[row])
              + c * Float.float16ToFloat(third[row])
              + d * Float.float16ToFloat(fourth[row]);
    }
  }
}
