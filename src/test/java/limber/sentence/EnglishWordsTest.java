package limber.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnglishWordsTest {

  @Test
  void aSlipIsNoCommonWordAndARareOneIsNone() {
    assertThat(EnglishWords.common())
        .contains("bridge", "bride", "stretch", "the")
        .doesNotContain("brige", "strech", "planck", "##ing");
  }
}
