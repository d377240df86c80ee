package limber.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingEaseTest {

  private final ReadingEase ease = new ReadingEase(Set.of());

  @Test
  void theFormulaIsThatOfFlesch() {
    // 6 words, 1 sentence, 6 syllables
    assertThat(ease.of("The cat sat on the mat.")).isCloseTo(116.145, within(0.001));
    // 4 words, 2 sentences, 6 syllables
    assertThat(ease.of("Stop now. Rest afterwards.")).isCloseTo(77.905, within(0.001));
  }

  @Test
  void aTextWithoutWordsIsEasy() {
    assertThat(ease.of("… !")).isEqualTo(100);
  }

  @ParameterizedTest
  @CsvSource({
    "'Yes. It can help.', 2",
    "'Hold for 2.5 seconds, e.g. on a mat.', 1",
    "'Does it help? Yes! \"It does.\" Good.', 4",
    "'No full stop', 0",
    "'Wait... then go.', 1",
    "'First line.\nSecond line.', 2",
  })
  void sentencesEndWithAStopBeforeANewBeginning(String text, int sentences) {
    assertThat(ease.sentences(text)).isEqualTo(sentences);
  }

  @Test
  void aWordThatReadersKnowCountsAsOneSyllable() {
    String text = "See a physiotherapist.";

    assertThat(new ReadingEase(Set.of("physiotherapist")).of(text))
        .isCloseTo(ease.of("See a man."), within(0.001));
  }

  @Test
  void theHardestWordsComeFirst() {
    assertThat(ease.hardest("Gentle rehabilitation is a possibility for you."))
        .containsExactly("rehabilitation", "possibility");
  }

  @ParameterizedTest
  @CsvSource({
    "back, 1",
    "knee, 1",
    "the, 1",
    "move, 1",
    "moves, 1",
    "moved, 1",
    "muscle, 2",
    "muscles, 2",
    "table, 2",
    "gentle, 2",
    "needed, 2",
    "stretched, 1",
    "stretches, 2",
    "exercise, 3",
    "exercises, 4",
    "shoulder, 2",
    "breathe, 1",
    "breathing, 2",
    "slowly, 2",
    "body, 2",
    "position, 3",
    "flexible, 3",
    "sciatica, 4",
    "serious, 3",
    "usually, 4",
    "physiotherapist, 6",
    "carefully, 3",
    "movement, 2",
    "straight, 1",
    "lying, 2",
    "idea, 3",
    "people, 2",
    "area, 3",
    "doing, 2",
    "being, 2",
    "radio, 3",
    "strengthen, 2",
    "pain-free, 2",
    "don't, 1",
    "10, 1",
    "sides, 1",
    "raises, 2",
    "create, 2",
    "science, 2",
    "quiet, 2",
    "whole, 1",
    "while, 1",
    "minutes, 2",
    "buttocks, 2",
    "little, 2",
    "able, 2",
    "really, 2",
    "evidence, 3",
  })
  void syllablesAreCountedAsTheyAreSpoken(String word, int syllables) {
    assertThat(Syllables.in(word)).isEqualTo(syllables);
  }
}
