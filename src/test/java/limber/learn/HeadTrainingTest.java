package limber.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadTrainingTest {

  private static final int LABELS = 12;

  @Test
  void whatLiesAmongTheExamplesOfALabelHasThatLabel() {
    Head head = HeadTraining.train(examples(), LABELS);
    for (int label = 0; label < LABELS; label++) {
      double[] likely = head.of(direction(label + 0.1));
      assertThat(likely[label]).isEqualTo(Arrays.stream(likely).max().orElseThrow());
      assertThat(Arrays.stream(likely).sum()).isCloseTo(1, within(1e-6));
    }
  }

  @Test
  void equalExamplesMakeAnEqualHead() {
    assertThat(HeadTraining.train(examples(), LABELS).weights().columns())
        .isDeepEqualTo(HeadTraining.train(examples(), LABELS).weights().columns());
  }

  private static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (int label = 0; label < LABELS; label++) {
      for (double off : new double[] {-0.2, -0.15, -0.05, 0, 0.05, 0.15, 0.2}) {
        examples.add(new Example(direction(label + off), label, Example.Use.ANY));
      }
    }
    return examples;
  }

  /// Labels lie around a circle.
  private static float[] direction(double label) {
    double angle = 2 * Math.PI * label / LABELS;
    return new float[] {(float) Math.cos(angle), (float) Math.sin(angle)};
  }
}
