package limber.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import limber.corpus.Aspect;
import org.junit.jupiter.api.Test;

class CuesTest {

  private static final LimberAnalyzer ANALYZER = new LimberAnalyzer();

  private static final Cues CUES =
      new Cues(
          Map.of(
              Aspect.DOSE, List.of("how long", "how many", "how long is {x} held"),
              Aspect.STEPS, List.of("how", "how do i", "how does {x} go", "{x} step by step"),
              Aspect.EASIER, List.of("easier", "not so hard")),
          ANALYZER);

  @Test
  void theLongestPhraseCounts() {
    assertThat(found("how do i breathe")).isEqualTo(new Cues.Found(Aspect.STEPS, Set.of(0, 1, 2)));
    assertThat(found("how and then how long")).isEqualTo(new Cues.Found(Aspect.DOSE, Set.of(3, 4)));
  }

  @Test
  void anythingMayStandForTheName() {
    assertThat(found("how long is the cat cow held please"))
        .isEqualTo(new Cues.Found(Aspect.DOSE, Set.of(0, 1, 2, 6)));
    assertThat(found("bridge step by step"))
        .isEqualTo(new Cues.Found(Aspect.STEPS, Set.of(1, 2, 3)));
  }

  @Test
  void aPhraseThatOnlyBeginsIsNone() {
    assertThat(found("how long is it")).isEqualTo(new Cues.Found(Aspect.DOSE, Set.of(0, 1)));
    assertThat(CUES.find(List.of("not", "so"))).isEmpty();
    assertThat(CUES.find(List.of())).isEmpty();
  }

  private static Cues.Found found(String question) {
    return CUES.find(ANALYZER.words(question)).orElseThrow();
  }
}
