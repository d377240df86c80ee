package limber.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  private final LimberAnalyzer analyzer = new LimberAnalyzer();

  private final Wording wording =
      new Wording(
          analyzer,
          new Names(
              new SmallCorpus()
                  .exercise("bridge", List.of("Bridge"), "hips up")
                  .exercise("plank", List.of("Plank"), "on my elbows")
                  .exercise("open-book", List.of("Open book"), "arm over")
                  .exercise("knee-to-chest", List.of("Knee to chest"), "hug a knee")
                  .exercise("sphinx", List.of("Sphinx"), "on my belly")
                  .exercise("march", List.of("Marching in place"), "knees up")
                  .corpus(),
              analyzer),
          new Lexicon(Map.of("stretch", 9, "in", 5, "what", 5, "light", 2)),
          Set.of("bride", "right"));

  @ParameterizedTest
  @CsvSource({
    "brige, bridge",
    "strech, stretch",
    "opan book, open book",
    "kneww to chest, knee to chest",
    "opnebook, open book",
    "the sfinks, the sphinx",
    "marching inn place, march in place",
  })
  void slipsAreMended(String typed, String meant) {
    assertThat(read(typed)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"bride, bride", "right, right", "in planck, in plank"})
  void noOtherWordIsMadeOfOneThatIsCommonOrNearerToSomethingElse(String typed, String meant) {
    assertThat(read(typed)).isEqualTo(meant);
  }

  private String read(String typed) {
    return String.join(" ", wording.words(typed).stream().map(Word::text).toList());
  }
}
