package limber.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparseHeadTest {

  /// Feature 0 is everywhere; 1 and 2 tell the first label, 3 and 4 the second.
  private static final List<SparseExample> EXAMPLES =
      List.of(
          new SparseExample(new int[] {0, 1}, 0),
          new SparseExample(new int[] {0, 2}, 0),
          new SparseExample(new int[] {0, 3}, 1),
          new SparseExample(new int[] {0, 4}, 1),
          new SparseExample(new int[] {0, 5}, 2));

  private static final SparseHead HEAD = SparseTraining.train(EXAMPLES, 6, 3);

  @Test
  void whatHasTheFeaturesOfALabelHasThatLabel() {
    double[] likely = HEAD.of(new int[] {0, 1, 2});
    assertThat(likely[0]).isEqualTo(Arrays.stream(likely).max().orElseThrow());
    assertThat(Arrays.stream(likely).sum()).isCloseTo(1, within(1e-9));
    assertThat(HEAD.of(new int[] {3})[1]).isGreaterThan(0.5);
  }

  @Test
  void whatAllHaveCountsLessThanWhatFewHave() {
    assertThat(HEAD.rarity()[0]).isLessThan(HEAD.rarity()[1]).isPositive();
  }

  @Test
  void whatHasNoFeaturesIsNoReasonToFail() {
    assertThat(Arrays.stream(HEAD.of(new int[0])).sum()).isCloseTo(1, within(1e-9));
  }

  @Test
  void equalExamplesMakeAnEqualHead() {
    assertThat(SparseTraining.train(EXAMPLES, 6, 3).weights()).isEqualTo(HEAD.weights());
  }

  @Test
  void itIsReadAsItWasWrittenAndOnlyForWhatItWasLearntFrom(@TempDir Path folder) {
    Path path = folder.resolve("new").resolve("head");
    LearntFile<SparseHead> file = new LearntFile<>(digest("these"), Heads.SPARSE);
    assertThat(file.read(path)).isEmpty();

    file.write(HEAD, path);

    assertThat(file.read(path).orElseThrow().of(new int[] {0, 4}))
        .isEqualTo(HEAD.of(new int[] {0, 4}));
    assertThat(new LearntFile<>(digest("others"), Heads.SPARSE).read(path)).isEmpty();
  }

  @Test
  void aDamagedFileIsAsIfThereWereNone(@TempDir Path folder) throws Exception {
    Path path = folder.resolve("head");
    LearntFile<SparseHead> file = new LearntFile<>(digest("these"), Heads.SPARSE);
    file.write(HEAD, path);
    byte[] whole = Files.readAllBytes(path);
    for (int length = 0; length < whole.length; length += 3) {
      assertThat(file.read(new ByteArrayInputStream(Arrays.copyOf(whole, length)))).isEmpty();
    }
  }

  @Test
  void weightsMustBeThereForEachFeatureAndLabel() {
    assertThatThrownBy(() -> new SparseHead(new short[5], new float[2], new float[3]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] digest(String text) {
    return Digest.of(List.of(text));
  }
}
