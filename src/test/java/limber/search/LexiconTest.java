package limber.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private final Lexicon lexicon =
      new Lexicon(Map.of("bridge", 3, "bride", 1, "stretch", 9, "light", 2, "piriformis", 1));

  @Test
  void theNearestWordIsTaken() {
    assertThat(lexicon.nearest("strech")).contains("stretch");
    assertThat(lexicon.nearest("pirrifomis")).contains("piriformis");
  }

  @Test
  void theCommonerWordWinsWhereTwoAreEquallyNear() {
    assertThat(lexicon.nearest("bridde")).contains("bridge");
  }

  @Test
  void shortWordsNumbersAndOtherFirstLettersAreLeftAlone() {
    assertThat(lexicon.nearest("lit")).isEmpty();
    assertThat(lexicon.nearest("night")).isEmpty();
    assertThat(lexicon.nearest("l1ght")).isEmpty();
  }
}
