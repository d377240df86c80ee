package limber.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class EnglishWordsTest {

  @Test
  void aSlipIsNoWord() {
    assertThat(EnglishWords.among(Set.of("bridge", "brige", "stretch", "strech")))
        .containsExactlyInAnyOrder("bridge", "stretch");
  }
}
