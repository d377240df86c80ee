package limber.learn;

/// Numbers in rows and columns, each column an array of its own: the compiler can vectorise a loop
/// over a few arrays, but not one that begins somewhere within an array (four to seven times slower
/// on Java 25).
///
/// @param rows how many there are
/// @param columns all numbers
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
public record Matrix(int rows, float[][] columns) {

  public Matrix {
    for (float[] column : columns) {
      if (column.length != rows) {
        throw new IllegalArgumentException(
            "A matrix of %d rows cannot have a column of %d.".formatted(rows, column.length));
      }
    }
  }

  /// Full of zeros.
  public static Matrix of(int rows, int columns) {
    return new Matrix(rows, new float[columns][rows]);
  }

  /// Adds the product with a vector to what the sums hold, one for each row.
  ///
  /// Four columns at a time, so that a sum is fetched and put back once for all of them; each is
  /// still added by itself, in order, and so the sums are the same to the last bit.
  public void addProduct(float[] vector, float[] sums) {
    int column = 0;
    for (; column + 4 <= vector.length; column += 4) {
      addFour(vector, column, sums);
    }
    for (; column < vector.length; column++) {
      add(vector[column], columns[column], sums);
    }
  }

  private void addFour(float[] vector, int column, float[] sums) {
    float a = vector[column];
    float b = vector[column + 1];
    float c = vector[column + 2];
    float d = vector[column + 3];
    float[] first = columns[column];
    float[] second = columns[column + 1];
    float[] third = columns[column + 2];
    float[] fourth = columns[column + 3];
    for (int row = 0; row < sums.length; row++) {
      sums[row] = sums[row] + a * first[row] + b * second[row] + c * third[row] + d * fourth[row];
    }
  }

  private static void add(float times, float[] column, float[] sums) {
    for (int row = 0; row < sums.length; row++) {
      sums[row] += times * column[row];
    }
  }
}
