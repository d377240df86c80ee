package limber.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import limber.ToldLog;
import limber.sentence.Encoder;
import org.junit.jupiter.api.Test;

/// What becomes known of an encoder that fails.
class OutspokenTest {

  private static final Encoder BROKEN =
      new Encoder() {
        @Override
        public String id() {
          return "broken";
        }

        @Override
        public float[] vector(String text) {
          throw new IllegalStateException("I cannot read: " + text);
        }
      };

  @Test
  void aFailureIsToldOnceWithoutWhatSomebodyWroteAndStaysOne() {
    Encoder outspoken = new Outspoken(BROKEN);
    try (ToldLog log = ToldLog.of(Outspoken.class)) {
      assertThatThrownBy(() -> outspoken.vector("my legs are numb"))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> outspoken.vector("my legs are numb"))
          .isInstanceOf(IllegalStateException.class);
      assertThat(log.lines())
          .containsExactly(
              "Warning signs cannot be noticed by meaning, only by words: IllegalStateException");
    }
  }
}
