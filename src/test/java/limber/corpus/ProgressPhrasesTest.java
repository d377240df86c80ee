package limber.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressPhrasesTest {

  private static final double EASY = 60;

  private final ReadingEase ease = new ReadingEase(Set.of("physiotherapist"));

  @ParameterizedTest
  @EnumSource(
      value = ProgressPhrase.class,
      names = {
        "PROGRESS_NOTHING",
        "PROGRESS_MORE",
        "PROGRESS_SAME",
        "PROGRESS_LOWER",
        "PROGRESS_HIGHER",
        "PROGRESS_MORNINGS",
        "PROGRESS_UPS_AND_DOWNS"
      })
  void howOneHasBeenDoingIsEasyToRead(ProgressPhrase phrase) {
    String text = RealCorpus.english().phrases().texts().getOrDefault(phrase, "");

    assertThat(ease.of(text)).as(text).isGreaterThanOrEqualTo(EASY);
  }
}
