package limber.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ByteMatrixTest {

  @Test
  void theProductIsThatOfEachVectorToTwoDigits() {
    ByteMatrix matrix =
        ByteMatrix.of(
            List.of(new float[] {0.1f, 0.2f, 0.3f, -0.4f, 0.5f}, new float[] {1, 0, 0, 0, 0}));

    float[] products = matrix.times(new float[] {1, 2, 3, 4, 5});

    assertThat(products).hasSize(2);
    assertThat(products[0]).isCloseTo(2.3f, within(1e-2f));
    assertThat(products[1]).isCloseTo(1, within(1e-6f));
  }

  /// Each column has its own steps: a great number in one takes nothing from the others.
  @Test
  void smallNumbersStandBesideGreatOnes() {
    ByteMatrix matrix =
        ByteMatrix.of(List.of(new float[] {1_000, 0.002f}, new float[] {1, 0.001f}));

    float[] products = matrix.times(new float[] {0, 1});

    assertThat(products[0]).isCloseTo(0.002f, within(1e-6f));
    assertThat(products[1]).isCloseTo(0.001f, within(1e-5f));
  }

  @Test
  void anyNumberOfColumnsWillDo() {
    for (int length = 1; length < 10; length++) {
      float[] vector = new float[length];
      vector[length - 1] = 0.5f;
      float[] product = ByteMatrix.of(List.of(vector)).times(vector);
      assertThat(product).hasSize(1);
      assertThat(product[0]).isCloseTo(0.25f, within(1e-6f));
    }
  }
}
