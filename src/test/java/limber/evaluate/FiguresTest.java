package limber.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static final Offset<Double> ROUNDING = within(1e-12);

  @Test
  void theAreaIsOneWhereAllHighAreAboveAllLowAndAHalfWhereTheyAreAlike() {
    assertThat(Figures.auroc(new double[] {2, 3}, new double[] {0, 1})).isEqualTo(1);
    assertThat(Figures.auroc(new double[] {0, 1}, new double[] {2, 3})).isZero();
    assertThat(Figures.auroc(new double[] {1, 1}, new double[] {1, 1, 1})).isEqualTo(0.5);
    assertThat(Figures.auroc(new double[] {0.5, 2}, new double[] {0, 1})).isEqualTo(0.75);
  }

  @Test
  void theQuantileIsOneOfTheValues() {
    double[] values = {5, 1, 4, 2, 3};
    assertThat(Figures.quantile(values, 0.5)).isEqualTo(3);
    assertThat(Figures.quantile(values, 0.99)).isEqualTo(5);
    assertThat(Figures.quantile(values, 0)).isEqualTo(1);
    assertThat(Figures.quantile(new double[0], 0.5)).isNaN();
  }

  @Test
  void matthewsCorrelationOfTwoClassesIsTheWellKnownOne() {
    // 3 true positives, 1 false negative, 1 false positive, 2 true negatives: (6 - 1) / 12
    List<String> labels = List.of("a", "a", "a", "a", "b", "b", "b");
    List<String> predictions = List.of("a", "a", "a", "b", "a", "b", "b");
    assertThat(Figures.correlation(labels, predictions)).isCloseTo(5 / 12.0, ROUNDING);
    assertThat(Figures.correlation(labels, labels)).isCloseTo(1, ROUNDING);
  }

  @Test
  void oneAnswerForAllHasNoCorrelation() {
    assertThat(Figures.correlation(List.of("a", "b"), List.of("a", "a"))).isZero();
  }

  @Test
  void aShareIsAPartOfAll() {
    assertThat(Figures.share(List.of(1, 2, 3, 4), number -> number > 1)).isEqualTo(0.75);
  }
}
