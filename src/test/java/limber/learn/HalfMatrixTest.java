package limber.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class HalfMatrixTest {

  @Test
  void theProductIsThatOfEachVectorToThreeDigits() {
    HalfMatrix matrix =
        HalfMatrix.of(
            List.of(new float[] {0.1f, 0.2f, 0.3f, -0.4f, 0.5f}, new float[] {1, 0, 0, 0, 0}));

    float[] products = matrix.times(new float[] {1, 2, 3, 4, 5});

    assertThat(products).hasSize(2);
    assertThat(products[0]).isCloseTo(2.3f, within(2e-3f));
    assertThat(products[1]).isCloseTo(1, within(1e-3f));
  }

  @Test
  void anyNumberOfColumnsWillDo() {
    for (int length = 1; length < 10; length++) {
      float[] vector = new float[length];
      vector[length - 1] = 0.5f;
      assertThat(HalfMatrix.of(List.of(vector)).times(vector)).containsExactly(0.25f);
    }
  }
}
