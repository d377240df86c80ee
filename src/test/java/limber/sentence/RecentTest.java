package limber.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RecentTest {

  private final CountingEncoder encoder = new CountingEncoder("counting");
  private final Recent recent = new Recent(encoder, 2);

  @Test
  void aQuestionThatIsRepeatedIsNotEncodedAgain() {
    float[] first = recent.vector("does heat help");
    assertThat(recent.vector("does heat help")).isSameAs(first).isEqualTo(new float[] {14, 1});
    assertThat(encoder.asked).containsExactly("does heat help");
  }

  @Test
  void theQuestionThatWasAskedLongestAgoIsForgotten() {
    recent.vector("heat");
    recent.vector("ice");
    recent.vector("heat");
    recent.vector("yoga");
    encoder.asked.clear();
    recent.vector("heat");
    recent.vector("ice");
    assertThat(encoder.asked).containsExactly("ice");
  }

  @Test
  void itsVectorsAreThoseOfTheEncoder() {
    assertThat(recent.id()).isEqualTo("counting");
  }

  @Test
  void itMustKeepAtLeastOne() {
    assertThatThrownBy(() -> new Recent(encoder, 0)).hasMessageContaining("0");
  }
}
