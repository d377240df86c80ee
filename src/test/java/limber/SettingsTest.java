package limber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the operator may set, and what a setting that is not there means.
class SettingsTest {

  @Test
  void aPortThatNobodySetIsNone() {
    assertThat(Settings.read(Map.of()).httpPort()).isEmpty();
    assertThat(port(" ").httpPort()).isEmpty();
  }

  @Test
  void aPortIsTakenFromTheEnvironment() {
    assertThat(port("8081").httpPort()).hasValue(8081);
    assertThat(port("0").httpPort()).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "65536", "http"})
  void whatIsNoPortIsRefusedInOneLine(String text) {
    assertThatThrownBy(() -> port(text))
        .isInstanceOf(OperatorMistake.class)
        .hasMessage("LIMBER_HTTP_PORT must be a port from 0 to 65535, not \"" + text + "\".");
  }

  private static Settings port(String text) {
    return Settings.read(Map.of("LIMBER_HTTP_PORT", text));
  }
}
