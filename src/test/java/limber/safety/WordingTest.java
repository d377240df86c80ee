package limber.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void aBeginningStandsForEveryWordThatBeginsSo() {
    assertThat(holds("paracetamol*", "paracetamols")).isTrue();
    assertThat(holds("pill*", "pillow")).isTrue();
    assertThat(holds("pill*", "pull")).isFalse();
  }

  @Test
  void aLongWordIsKnownThroughASlipWhetherAllOfItIsSoughtOrItsBeginning() {
    assertThat(holds("paracetamol", "paracetmol")).isTrue();
    assertThat(holds("paracetamol*", "paracetmol")).isTrue();
    assertThat(holds("paracetamol*", "parameter")).isFalse();
  }

  @Test
  void aGapEndsWhereANewThoughtBegins() {
    assertThat(holds("can't * pee", "can not really pee")).isTrue();
    assertThat(holds("can't * pee", "can not sleep and pee")).isFalse();
  }

  private static boolean holds(String wording, String text) {
    return Wording.of(wording).endAt(0, List.of(text.split(" "))) >= 0;
  }
}
