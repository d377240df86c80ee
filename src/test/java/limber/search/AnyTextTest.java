package limber.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import limber.corpus.Aspect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Whatever people send, searching neither throws nor takes long.
class AnyTextTest {

  private static final int TEXTS = 2_000;
  private static final int LONGEST = 4_096;
  private static final List<String> PIECES =
      List.of(
          "plank ",
          "how long ",
          "bird",
          "dog",
          "+",
          "-",
          "&&",
          "||",
          "!",
          "(",
          ")",
          "{",
          "}",
          "[",
          "]",
          "^",
          "\"",
          "~",
          "*",
          "?",
          ":",
          "\\",
          "/",
          " AND ",
          " OR ",
          " NOT ",
          " TO ",
          ". ",
          "\n",
          "\t",
          "\0",
          "\u202e",
          "\u200d",
          "\ud800",
          "\udc00",
          "🙂",
          "👩‍⚕️",
          "مرحبا ",
          "שלום ",
          "腰痛",
          "é",
          "'",
          "n't",
          "’s",
          "a",
          "z",
          "9",
          " ");

  private final Random random = new Random(20_261_122);

  @Test
  @Timeout(60)
  void noTextMakesSearchingThrow() {
    try (Search search = corpus().search();
        Catalogue catalogue = corpus().catalogue()) {
      for (int i = 0; i < TEXTS; i++) {
        String text = text(i % 20 == 0 ? LONGEST : random.nextInt(60));
        assertThatCode(() -> search.find(Question.of(text))).doesNotThrowAnyException();
        assertThatCode(() -> catalogue.query(text)).doesNotThrowAnyException();
      }
    }
  }

  @Test
  @Timeout(60)
  void aHugeTextIsReadAsFarAsAMessageGoes() {
    try (Search search = corpus().search()) {
      assertThat(search.find(Question.of("plank. " + "?a ".repeat(100_000))).ranked()).isNotEmpty();
      assertThat(search.find(Question.of("?".repeat(LONGEST))).ranked()).isEmpty();
      assertThat(search.find(Question.of("plan".repeat(100_000))).ranked()).isEmpty();
    }
  }

  @Test
  void theSlowestTextsStayFast() {
    try (Search search = corpus().search()) {
      String text = text(LONGEST);
      search.find(Question.of(text));
      long start = System.nanoTime();
      search.find(Question.of(text));
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
  }

  private static SmallCorpus corpus() {
    return new SmallCorpus()
        .exercise("plank", List.of("Plank"), "holding a push-up on my elbows")
        .exercise("bird-dog", List.of("Bird dog"), "opposite arm and leg")
        .topic("mattress", "Is my mattress too soft?")
        .cues(Aspect.DOSE, "how long", "{x}");
  }

  private String text(int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(
          random.nextInt(4) == 0
              ? Character.toString((char) random.nextInt(Character.MAX_VALUE + 1))
              : PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
