package limber.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void aMessageIsCutWhereASentenceEnds() {
    assertThat(Sentences.of("Hi! i have pain. what helps?\nthanks"))
        .containsExactly("Hi!", "i have pain.", "what helps?", "thanks");
    assertThat(Sentences.of("about 3.5 hours")).containsExactly("about 3.5 hours");
  }

  @Test
  void whatIsNoTextIsTakenOut() {
    assertThat(Sentences.of("a\ud800b\0c")).containsExactly("a b c");
    assertThat(Sentences.of(" \n\t ")).isEmpty();
  }

  @Test
  void aQuestionIsKnownByItsMarkOrItsFirstWord() {
    assertThat(Sentences.asks("my back hurts?")).isTrue();
    assertThat(Sentences.asks("how do i sit")).isTrue();
    assertThat(Sentences.asks("my husband says rest.")).isFalse();
  }
}
