package limber.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerceptronTrainingTest {

  /// Directions all around; those near the axes have one label, those between them the other, so
  /// that no straight cut tells them apart.
  private static final List<Example> EXAMPLES =
      IntStream.range(0, 400)
          .mapToObj(i -> new Example(direction(i), label(i), Example.Use.ANY))
          .toList();

  private static final Perceptron LEARNT = PerceptronTraining.train(EXAMPLES, 2);

  @Test
  void itLearnsWhatNoStraightCutTellsApart() {
    assertThat(rightOnes(LEARNT::of)).isGreaterThan(380);
    assertThat(rightOnes(HeadTraining.train(EXAMPLES, 2)::of)).isLessThan(280);
  }

  @Test
  void sharesAreOfOne() {
    assertThat(Arrays.stream(LEARNT.of(direction(7))).sum()).isCloseTo(1, within(1e-6));
  }

  @Test
  void equalExamplesMakeAnEqualPerceptron() {
    Perceptron again = PerceptronTraining.train(EXAMPLES, 2);
    assertThat(again.units().columns()).isDeepEqualTo(LEARNT.units().columns());
    assertThat(again.head().weights().columns()).isDeepEqualTo(LEARNT.head().weights().columns());
  }

  @Test
  void itIsReadAsItWasWrittenAndADamagedFileIsAsIfThereWereNone(@TempDir Path folder)
      throws Exception {
    LearntFile<Perceptron> file = new LearntFile<>(Digest.of(List.of("these")), Heads.LAYERED);
    Path path = folder.resolve("learnt");
    file.write(LEARNT, path);

    assertThat(file.read(path).orElseThrow().of(direction(3))).isEqualTo(LEARNT.of(direction(3)));
    byte[] whole = Files.readAllBytes(path);
    for (int length = 0; length < whole.length; length += 997) {
      assertThat(file.read(new ByteArrayInputStream(Arrays.copyOf(whole, length)))).isEmpty();
    }
  }

  @Test
  void eachUnitNeedsItsBiasAndItsWeights() {
    Head head = new Head(Matrix.of(2, 3), new float[2]);
    assertThatThrownBy(() -> new Perceptron(Matrix.of(4, 2), new float[4], head))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private interface Told {
    double[] of(float[] vector);
  }

  private static long rightOnes(Told told) {
    return EXAMPLES.stream()
        .filter(example -> told.of(example.vector())[example.label()] > 0.5)
        .count();
  }

  private static int label(int number) {
    double turn = number / 400.0 * 4 % 1;
    return turn < 0.25 || turn >= 0.75 ? 0 : 1;
  }

  private static float[] direction(int number) {
    double angle = 2 * Math.PI * number / 400;
    return new float[] {(float) Math.cos(angle), (float) Math.sin(angle)};
  }
}
