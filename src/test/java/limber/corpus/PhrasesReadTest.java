package limber.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// How the sentences of `phrases.yaml` read; that they are all there is [PhraseCheck]'s to say.
class PhrasesReadTest {

  private final Collection<String> texts = RealCorpus.english().phrases().texts().values();
  private final ReadingEase ease = new ReadingEase(Set.of());

  @Test
  void noPhraseHasABlankAtItsEnds() {
    assertThat(texts).allSatisfy(text -> assertThat(text).isEqualTo(text.strip()));
  }

  @Test
  void sentencesAreEasyToRead() {
    List<String> sentences = texts.stream().filter(text -> text.contains(". ")).toList();
    assertThat(sentences)
        .isNotEmpty()
        .allSatisfy(text -> assertThat(ease.of(text)).as(text).isGreaterThan(60));
    assertThat(ease.of(String.join(" ", sentences))).isGreaterThan(75);
  }
}
