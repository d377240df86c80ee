package limber.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LimberAnalyzerTest {

  private final LimberAnalyzer analyzer = new LimberAnalyzer();

  @Test
  void pluralsAndVerbFormsMeet() {
    assertWords("planks", "plank");
    assertWords("bird dogs", "bird", "dog");
    assertWords("exercises for glutes", "exercise", "for", "glut");
    assertWords("stretches, stretching", "stretch", "stretch");
    assertWords("hurts hurting", "hurt", "hurt");
  }

  @Test
  void negationsStay() {
    assertWords("no", "no");
    assertWords("not without never", "not", "without", "never");
    assertWords("I can't bend", "i", "not", "bend");
    assertWords("i cant bend", "i", "not", "bend");
    assertWords("don’t", "not");
  }

  @Test
  void apostrophesAreTakenApart() {
    assertWords("child's pose", "child", "pose");
    assertWords("child’s pose", "child", "pose");
    assertWords("childs pose", "child", "pose");
    assertWords("I'm", "i");
  }

  @Test
  void hyphensAndSlashesPartWords() {
    assertWords("cat-cow", "cat", "cow");
    assertWords("L4/L5", "l4", "l5");
  }

  @Test
  void britishAndAmericanSpellingsMeet() {
    assertThat(words("programme")).isEqualTo(words("program"));
    assertThat(words("slipped disk")).isEqualTo(words("slipped disc"));
    assertThat(words("mobilise")).isEqualTo(words("mobilize"));
    assertThat(words("mobilisation")).isEqualTo(words("mobilization"));
    assertThat(words("leg raising")).isEqualTo(words("leg raises"));
    assertThat(words("exercising")).isEqualTo(words("exercise"));
  }

  @Test
  void numbersInWordsAreNumbers() {
    assertWords("three sets of 10", "3", "set", "of", "10");
  }

  @Test
  void accentsAndCaseDoNotMatter() {
    assertWords("PÂTÉ", "pate");
  }

  @Test
  void textWithoutWordsHasNone() {
    assertWords("");
    assertWords(" \t ...!? ");
  }

  private List<String> words(String text) {
    return analyzer.words(text);
  }

  private void assertWords(String text, String... words) {
    assertThat(words(text)).containsExactly(words);
  }
}
