package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import limber.corpus.Phrase;
import org.junit.jupiter.api.Test;

final class PhrasesTest {

  private final Map<String, String> file = Example.phrasesFile();

  @Test
  void theFileHoldsExactlyThePhrasesThatLimberSays() {
    assertThat(file.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Phrase.values()).map(Phrase::key).toList());
  }

  @Test
  void everyPhraseHoldsExactlyItsPlaceholders() {
    Pattern placeholder = Pattern.compile("\\{([^}]*)}");
    for (Phrase phrase : Phrase.values()) {
      assertThat(placeholder.matcher(file.get(phrase.key())).results().map(one -> one.group(1)))
          .as(phrase.key())
          .containsExactlyInAnyOrderElementsOf(phrase.placeholders());
    }
  }

  @Test
  void noPhraseHasABlankAtItsEnds() {
    assertThat(file).allSatisfy((key, text) -> assertThat(text).as(key).isEqualTo(text.strip()));
  }

  @Test
  void labelsFitOnAPhone() {
    Map<String, String> labels = new TreeMap<>(file);
    labels.entrySet().removeIf(one -> !one.getKey().startsWith("button-"));
    assertThat(labels)
        .allSatisfy((key, label) ->
            assertThat(label.replaceAll("\\{.*}", ""))
                .as(key)
                .hasSizeLessThanOrEqualTo(Buttons.SHORT));
  }

  @Test
  void sentencesAreEasyToRead() {
    List<String> sentences = file.values().stream().filter(text -> text.contains(". ")).toList();
    assertThat(sentences).isNotEmpty();
    assertThat(sentences)
        .allSatisfy(text -> assertThat(ReadingEase.of(text)).as(text).isGreaterThan(60));
    assertThat(ReadingEase.of(sentences.stream().collect(Collectors.joining(" "))))
        .isGreaterThan(75);
  }
}
