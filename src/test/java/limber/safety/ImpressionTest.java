package limber.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// With one sign, and readers that know a word each.
class ImpressionTest {

  private static final int NONE = 1;

  /// As sure of the sign where its word stands as of none where it does not.
  private static Reader knows(String word, double odds) {
    return text -> {
      double none = 1 / (1 + Math.exp(text.contains(word) ? odds : -odds));
      return new double[] {1 - none, none};
    };
  }

  private static double evidence(Impression impression, String message) {
    return impression.of(message, part -> part.contains("ruled")).evidence();
  }

  @Test
  void withoutAModelTheLettersDecide() {
    Impression impression = new Impression(knows("numb", 2), Optional.empty(), NONE);
    assertThat(evidence(impression, "it is numb")).isCloseTo(2, within(1e-9));
    assertThat(evidence(impression, "it is fine")).isCloseTo(-2, within(1e-9));
  }

  @Test
  void whatIsMeantCountsLess() {
    Impression impression = new Impression(knows("numb", 2), Optional.of(knows("seat", 3)), NONE);
    assertThat(evidence(impression, "numb seat")).isCloseTo(3.5, within(1e-9));
    assertThat(evidence(impression, "numb foot")).isCloseTo(0.5, within(1e-9));
    assertThat(evidence(impression, "a seat")).isCloseTo(-0.5, within(1e-9));
  }

  @Test
  void againstARuleTheMeaningCountsNoMoreThanSoMuch() {
    Impression impression = new Impression(knows("numb", 2), Optional.of(knows("seat", 6)), NONE);
    assertThat(evidence(impression, "a numb foot")).isCloseTo(-1.0, within(1e-9));
    assertThat(evidence(impression, "a ruled numb foot")).isCloseTo(0.5, within(1e-9));
    assertThat(evidence(impression, "a ruled numb seat")).isCloseTo(5.0, within(1e-9));
  }

  @Test
  void aPartThatIsMuchSurerThanTheWholeCounts() {
    Reader letters =
        text -> {
          double sign = text.startsWith("my seat") ? 0.999 : 0.1;
          return new double[] {sign, 1 - sign};
        };
    Impression impression = new Impression(letters, Optional.empty(), NONE);

    assertThat(evidence(impression, "we moved house, my seat is numb, and the cat is well"))
        .isCloseTo(Math.log(999) - 4, within(1e-6));
    assertThat(evidence(impression, "we moved house, my seat is ruled numb, and the cat is well"))
        .isCloseTo(Math.log(999) - 3, within(1e-6));
    assertThat(evidence(impression, "we moved house and the cat is well")).isNegative();
  }

  @Test
  void aModelThatFailsKeepsNothingBack() {
    Reader broken =
        text -> {
          throw new IllegalStateException("The model is closed.");
        };
    Impression impression = new Impression(knows("numb", 2), Optional.of(broken), NONE);
    assertThat(evidence(impression, "it is numb")).isCloseTo(2, within(1e-9));
  }
}
