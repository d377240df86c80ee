package limber.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private final Lexicon lexicon =
      new Lexicon(Map.of("bridge", 3, "bride", 1, "stretch", 9, "light", 2, "piriformis", 1));

  @Test
  void theNearestWordIsTaken() {
    assertThat(lexicon.nearest("strech")).contains("stretch");
    assertThat(lexicon.nearest("pirrifomis")).contains("piriformis");
  }

  @Test
  void theCommonerWordWinsWhereTwoAreEquallyNear() {
    assertThat(lexicon.nearest("bridde")).contains("bridge");
  }

  @Test
  void noWordThatIsNearEnoughIsPassedOver() {
    SplittableRandom random = new SplittableRandom(1);
    Map<String, Integer> words = new HashMap<>();
    IntStream.range(0, 2_000).forEach(_ -> words.put(word(random), random.nextInt(1, 5)));
    Lexicon many = new Lexicon(words);
    for (int i = 0; i < 2_000; i++) {
      String typed = word(random);
      int most = typed.length() < 8 ? 1 : 2;
      OptionalInt least =
          words.keySet().stream()
              .filter(known -> known.charAt(0) == typed.charAt(0))
              .mapToInt(known -> EditDistance.between(typed, known, most))
              .filter(slips -> slips <= most)
              .min();
      assertThat(many.nearest(typed).isPresent()).as(typed).isEqualTo(least.isPresent());
      many.nearest(typed)
          .ifPresent(nearest ->
              assertThat(EditDistance.between(typed, nearest, most))
                  .as("from %s to %s", typed, nearest)
                  .isEqualTo(least.orElseThrow()));
    }
  }

  /// Of few letters, so that many words are near each other.
  private static String word(SplittableRandom random) {
    return random
        .ints(random.nextInt(4, 10), 'a', 'd')
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @Test
  void shortWordsNumbersAndOtherFirstLettersAreLeftAlone() {
    assertThat(lexicon.nearest("lit")).isEmpty();
    assertThat(lexicon.nearest("night")).isEmpty();
    assertThat(lexicon.nearest("l1ght")).isEmpty();
  }
}
