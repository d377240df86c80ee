package limber.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScrubbedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "is hot yoga ok? write to ann.b+c@mail.example.org | is hot yoga ok? write to …",
        "tell @ann_b about it | tell … about it",
        "see https://example.org/a?b=c and t.me/ann | see … and …",
        "call +44 (0)7700 900-123 please | call … please",
        "born 12.03.1961, in 1961 | born …, in …",
        "L4 and L5, 3 sets of 10-12, for 6 weeks | L4 and L5, 3 sets of 10-12, for 6 weeks"
      })
  void whatSaysWhoseTheWordsAreIsLeftOut(String words, String scrubbed) {
    assertThat(Scrubbed.of(words)).isEqualTo(scrubbed);
  }

  @Test
  void aStoryIsCutAndStaysOnOneLine() {
    assertThat(Scrubbed.of("a\nb\t\u202Ec  d")).isEqualTo("a b c d");
    assertThat(Scrubbed.of("🧘".repeat(300))).isEqualTo("🧘".repeat(Scrubbed.LONGEST - 1) + "…");
  }
}
