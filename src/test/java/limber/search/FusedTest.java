package limber.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import limber.learn.Softmax;
import org.junit.jupiter.api.Test;

class FusedTest {

  @Test
  void sharesAddUpToOneAndKeepTheOrder() {
    double[] shares = Softmax.of(new double[] {0.2, 0.9, 0.9, -1}, 20);
    assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
    assertThat(shares[1]).isEqualTo(shares[2]).isGreaterThan(shares[0]);
    assertThat(shares[3]).isPositive();
  }

  @Test
  void whereTheVectorsAreOfTwoMindsTheWordsDecide() {
    double[] even = {0.5, 0.5};
    Fused fused = Fused.of(even, even, new double[] {0.1, 0.9});
    assertThat(fused.shares()[1]).isGreaterThan(fused.shares()[0]);
    assertThat(fused.best()).isEqualTo(fused.shares()[1]);
  }

  @Test
  void whatLiesFarFromEverythingHasLittleConfidenceHoweverItIsShared() {
    double[] words = {0, 0};
    double near = Fused.of(new double[] {0.9, 0.1}, new double[] {0.9, 0.5}, words).confidence();
    double far = Fused.of(new double[] {0.9, 0.1}, new double[] {0.5, 0.4}, words).confidence();
    double unsure = Fused.of(new double[] {0.5, 0.5}, new double[] {0.9, 0.5}, words).confidence();
    assertThat(near).isGreaterThan(unsure);
    assertThat(unsure).isGreaterThan(far);
  }
}
