package limber.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import limber.learn.Example;
import limber.learn.Head;
import org.junit.jupiter.api.Test;

class LikenessTest {

  private static final int ENTRIES = 200;
  private static final int WAYS = 5;
  private static final List<Example> EXAMPLES = examples();

  @Test
  void bothWaysFindTheSameNearestEntry() {
    Likeness exact = new Cosine(EXAMPLES, ENTRIES);
    Likeness graph = new Neighbours(EXAMPLES, ENTRIES);
    SplittableRandom random = new SplittableRandom(7);
    for (int entry = 0; entry < ENTRIES; entry += 10) {
      float[] question = near(EXAMPLES.get(entry * WAYS).vector(), 0.1, random);
      double[] all = exact.of(question);
      double[] some = graph.of(question);
      assertThat(best(some)).isEqualTo(best(all)).isEqualTo(entry);
      assertThat(some[entry]).isCloseTo(all[entry], within(3e-3));
      assertThat(graph.nearest(question)).isEqualTo(exact.nearest(question));
    }
  }

  @Test
  void theGraphSaysNothingOfEntriesThatAreFarAway() {
    double[] cosines = new Neighbours(EXAMPLES, ENTRIES).of(EXAMPLES.getFirst().vector());
    assertThat(cosines).hasSize(ENTRIES).contains(Likeness.NOTHING);
  }

  @Test
  void anEntryWithoutExamplesIsNearNothing() {
    assertThat(new Cosine(EXAMPLES, ENTRIES + 1).of(EXAMPLES.getFirst().vector())[ENTRIES])
        .isEqualTo(Likeness.NOTHING);
  }

  @Test
  void fewVectorsAreAllLookedAt() {
    assertThat(Likeness.among(EXAMPLES, ENTRIES)).isInstanceOf(Cosine.class);
  }

  @Test
  void aHeadThatWasNotTrainedGoesByTheMiddleOfAnEntrysWays() {
    Head head = Centroids.head(EXAMPLES, ENTRIES);
    SplittableRandom random = new SplittableRandom(7);
    for (int entry = 0; entry < ENTRIES; entry += 10) {
      double[] likely = head.of(near(EXAMPLES.get(entry * WAYS).vector(), 0.1, random));
      assertThat(best(likely)).isEqualTo(entry);
    }
  }

  private static int best(double[] values) {
    return IntStream.range(0, values.length)
        .reduce((a, b) -> values[b] > values[a] ? b : a)
        .orElseThrow();
  }

  private static List<Example> examples() {
    SplittableRandom random = new SplittableRandom(1);
    return IntStream.range(0, ENTRIES)
        .boxed()
        .flatMap(entry -> {
          float[] middle = near(new float[16], 1, random);
          return IntStream.range(0, WAYS)
              .mapToObj(_ -> new Example(near(middle, 0.1, random), entry, Example.Use.ANY));
        })
        .toList();
  }

  /// A vector of length 1 near another.
  private static float[] near(float[] vector, double far, SplittableRandom random) {
    float[] near = new float[vector.length];
    double squares = 0;
    for (int i = 0; i < near.length; i++) {
      near[i] = (float) (vector[i] + far * random.nextDouble(-1, 1));
      squares += near[i] * near[i];
    }
    for (int i = 0; i < near.length; i++) {
      near[i] /= (float) Math.sqrt(squares);
    }
    return near;
  }
}
