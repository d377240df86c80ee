package limber.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadTrainingTest {

  private static final int ENTRIES = 12;

  @Test
  void whatLiesAmongTheExamplesOfAnEntryIsThatEntry() {
    Head head = HeadTraining.train(examples(), ENTRIES);
    for (int entry = 0; entry < ENTRIES; entry++) {
      double[] likely = head.of(direction(entry + 0.1));
      assertThat(likely[entry]).isEqualTo(Arrays.stream(likely).max().orElseThrow());
      assertThat(Arrays.stream(likely).sum()).isCloseTo(1, within(1e-6));
    }
  }

  @Test
  void equalExamplesMakeAnEqualHead() {
    assertThat(HeadTraining.train(examples(), ENTRIES).weights().columns())
        .isDeepEqualTo(HeadTraining.train(examples(), ENTRIES).weights().columns());
  }

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
    List<Example> examples = new ArrayList<>();
    for (int entry = 0; entry < ENTRIES; entry++) {
      for (double off : new double[] {-0.2, -0.15, -0.05, 0, 0.05, 0.15, 0.2}) {
        examples.add(new Example(direction(entry + off), entry, Example.Kind.WAY));
      }
    }
    return examples;
  }

  /// Entries lie around a circle.
  private static float[] direction(double entry) {
    double angle = 2 * Math.PI * entry / ENTRIES;
    return new float[] {(float) Math.cos(angle), (float) Math.sin(angle)};
  }
}
