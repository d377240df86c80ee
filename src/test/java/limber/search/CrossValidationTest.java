package limber.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import limber.learn.Example;
import org.junit.jupiter.api.Test;

class CrossValidationTest {

  private static final int ENTRIES = 12;

  /// For each entry so many ways of asking, side by side.
  private static final int WAYS = 7;

  @Test
  void whatIsHeldOutSetsTheThresholds() {
    Scale scale = CrossValidation.scale(examples(), ENTRIES);
    assertThat(scale.choices()).isBetween(0.0, scale.answer());
    assertThat(scale.answer()).isLessThan(1);
    assertThat(scale.score(scale.choices())).isEqualTo(Judgement.CHOICES);
    assertThat(scale.score(scale.answer())).isEqualTo(Judgement.ANSWER);
    assertThat(scale.score(-5)).isZero();
    assertThat(scale.score(5)).isEqualTo(1);
  }

  private static List<Example> examples() {
    return IntStream.range(0, ENTRIES * WAYS)
        .mapToObj(way -> new Example(direction(way), way / WAYS, Example.Use.ANY))
        .toList();
  }

  /// Ways lie around a circle, with a gap between one entry's and the next one's.
  private static float[] direction(int way) {
    int entry = way / WAYS;
    double angle = 2 * Math.PI * (entry + 0.07 * (way - WAYS * entry)) / ENTRIES;
    return new float[] {(float) Math.cos(angle), (float) Math.sin(angle)};
  }
}
