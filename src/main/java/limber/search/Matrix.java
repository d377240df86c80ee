package limber.search;

/// Numbers in rows and columns, column after column. A product with a vector goes along memory, so
/// that the compiler can vectorise it; row by row it took four times as long.
///
/// @param rows how many there are
/// @param columns all numbers
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
record Matrix(int rows, float[] columns) {

  Matrix {
    if (columns.length % Math.max(1, rows) != 0) {
      throw new IllegalArgumentException(
          "A matrix of %d rows cannot hold %d numbers.".formatted(rows, columns.length));
    }
  }

  /// Adds the product with a vector to what the sums hold, one for each row.
  void addProduct(float[] vector, float[] sums) {
    for (int column = 0; column < vector.length; column++) {
      float x = vector[column];
      int from = column * rows;
      for (int row = 0; row < rows; row++) {
        sums[row] += x * columns[from + row];
      }
    }
  }
}
