package limber.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import limber.corpus.Aspect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EffortTest {

  private static final Intents EITHER =
      new Intents(
          Map.of(
              new Intent.OneThing(Aspect.EASIER), 0.3,
              new Intent.OneThing(Aspect.HARDER), 0.4,
              new Intent.OneThing(Aspect.DOSE), 0.3));

  private final Effort effort =
      new Effort(
          Map.of(
              Aspect.EASIER, List.of("too hard", "easier", "less hard"),
              Aspect.HARDER, List.of("too easy", "harder", "make {x} harder"),
              Aspect.DOSE, List.of("how long")));

  @ParameterizedTest
  @CsvSource({
    "dead bug is too hard for me, EASIER",
    "Shaking after 5 secs. Easier one please, EASIER",
    "how do I make it less hard, EASIER",
    "too easy, HARDER",
    "it is easy so make it harder, HARDER",
  })
  void wordsDecideWhichOfTheTwoItIs(String sentence, Aspect meant) {
    Intents told = effort.told(EITHER, sentence);
    assertThat(told.aspect()).contains(meant);
    assertThat(told.ofOneThing()).isEqualTo(1);
    assertThat(told.ofLikeliestThing()).isEqualTo(0.7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"how long", "this is hard", "easy", ""})
  void withoutSuchWordsItIsLeftToOthers(String sentence) {
    assertThat(effort.told(EITHER, sentence)).isEqualTo(EITHER);
  }
}
