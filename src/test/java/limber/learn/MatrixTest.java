package limber.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MatrixTest {

  @Test
  void eachRowsSumGrowsByItsProductWithTheVector() {
    Matrix matrix = new Matrix(2, new float[][] {{1, 2}, {3, 4}, {5, 6}, {7, 8}, {9, 10}});
    float[] sums = {100, 200};
    matrix.addProduct(new float[] {1, 0, -1, 0, 2}, sums);
    assertThat(sums).containsExactly(114, 216);
  }

  @Test
  void theOrderInWhichColumnsAreAddedIsKept() {
    Matrix matrix = new Matrix(1, new float[][] {{1e8f}, {-1e8f}, {1e-3f}, {1e-3f}});
    float[] sums = {1e-3f};
    matrix.addProduct(new float[] {1, 1, 1, 1}, sums);
    assertThat(sums).containsExactly(2e-3f);
  }

  @Test
  void columnsOfUnequalLengthAreRefused() {
    assertThatThrownBy(() -> new Matrix(2, new float[][] {{1, 2}, {3}}))
        .hasMessageContaining("2 rows")
        .isInstanceOf(IllegalArgumentException.class);
  }
}
