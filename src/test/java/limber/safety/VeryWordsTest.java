package limber.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limber.safety.Lessons.Line;
import org.junit.jupiter.api.Test;

class VeryWordsTest {

  private static final VeryWords WORDS =
      VeryWords.of(
          new Lessons(
              List.of(),
              List.of(),
              List.of(new Line(0, "I can't feel when I wipe!"), new Line(1, "dead tired")),
              List.of(new Line(1, "i cant feel when I wipe"))));

  @Test
  void caseAndPunctuationDoNotMatter() {
    assertThat(WORDS.label("i cant feel, when i WIPE")).contains(0);
    assertThat(WORDS.label("  Dead   tired…")).contains(1);
  }

  @Test
  void anotherWordDoes() {
    assertThat(WORDS.label("i can feel when i wipe")).isEmpty();
    assertThat(WORDS.label("deadtired")).isEmpty();
    assertThat(WORDS.label("")).isEmpty();
  }
}
