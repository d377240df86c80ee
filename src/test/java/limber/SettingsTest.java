package limber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import limber.talk.Custody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the operator may set, and what a setting that is not there means.
class SettingsTest {

  @Test
  void aPortThatNobodySetIsNone() {
    assertThat(Settings.read(Map.of()).httpPort()).isEmpty();
    assertThat(port(" ").httpPort()).isEmpty();
  }

  @Test
  void whoeverRunsTheBotIsUnknownUntilTheySaySo() {
    Custody unsaid = Settings.read(Map.of()).custody();
    assertThat(unsaid)
        .isEqualTo(new Custody(Optional.empty(), Optional.empty(), 30, Optional.of(365)));
    Custody said =
        Settings.read(
                Map.of(
                    "LIMBER_OPERATOR_NAME", " The Example Practice ",
                    "LIMBER_OPERATOR_CONTACT", "privacy@example.org",
                    "LIMBER_BACKUP_DAYS", "0",
                    "LIMBER_FORGET_AFTER_DAYS", "90"))
            .custody();
    assertThat(said)
        .isEqualTo(
            new Custody(
                Optional.of("The Example Practice"),
                Optional.of("privacy@example.org"),
                0,
                Optional.of(90)));
  }

  @ParameterizedTest
  @CsvSource({
    "LIMBER_FORGET_AFTER_DAYS,29,30",
    "LIMBER_FORGET_AFTER_DAYS,never,30",
    "LIMBER_FORGET_AFTER_DAYS,99999,30",
    "LIMBER_BACKUP_DAYS,-1,0",
    "LIMBER_BACKUP_DAYS,3651,0"
  })
  void daysThatAreNoneAreRefusedInOneLine(String name, String text, int fewest) {
    assertThatThrownBy(() -> Settings.read(Map.of(name, text)))
        .isInstanceOf(OperatorMistake.class)
        .hasMessage(
            "%s must be a number of days from %d to 3650, not \"%s\"."
                .formatted(name, fewest, text));
  }

  @Test
  void aNameOfSeveralLinesIsRefusedInOneLine() {
    assertThatThrownBy(() -> Settings.read(Map.of("LIMBER_OPERATOR_NAME", "a\nb")))
        .isInstanceOf(OperatorMistake.class)
        .hasMessage("LIMBER_OPERATOR_NAME must be one line of at most 200 characters.");
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

  @Test
  void withoutAWebhookTelegramIsAskedAndThePortIsOnThisMachineAlone() {
    assertThat(port("80").http().webhook()).isEmpty();
    assertThat(port("80").http().address().isLoopbackAddress()).isTrue();
  }

  @Test
  void aWebhookHasAnAddressAndAPort() {
    Settings.Http http = webhook("https://bot.example.org/updates", "8081").http();
    assertThat(http.webhook().orElseThrow().path()).isEqualTo("/updates");
    assertThat(webhook("https://bot.example.org", "1").http().webhook().orElseThrow().path())
        .isEqualTo("/");
    assertThat(webhook("http://127.0.0.1:9/a", "9").http().webhook()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "http://bot.example.org/updates,LIMBER_WEBHOOK_URL must be https: plain http would show the"
        + " network what people write.",
    "bot.example.org,LIMBER_WEBHOOK_URL must look like https://bot.example.org/updates.",
    "https://bot.example.org/?a=b,LIMBER_WEBHOOK_URL must end after the path.",
    "https://bot.example.org/health,LIMBER_WEBHOOK_URL must not end in /health."
  })
  void aWebhookThatCannotWorkIsRefusedInOneLine(String url, String line) {
    assertThatThrownBy(() -> webhook(url, "8081"))
        .isInstanceOf(OperatorMistake.class)
        .hasMessage(line);
  }

  @Test
  void aWebhookWithoutAPortIsRefusedInOneLine() {
    assertThatThrownBy(() -> webhook("https://bot.example.org/updates", ""))
        .isInstanceOf(OperatorMistake.class)
        .hasMessage(
            "Set LIMBER_HTTP_PORT, too: it is where what goes to LIMBER_WEBHOOK_URL comes in.");
  }

  @Test
  void anHttpAddressIsOneOfAMachine() {
    assertThat(Settings.read(Map.of("LIMBER_HTTP_ADDRESS", "0.0.0.0")).http().address())
        .matches(java.net.InetAddress::isAnyLocalAddress);
    assertThatThrownBy(() -> Settings.read(Map.of("LIMBER_HTTP_ADDRESS", "everywhere")))
        .isInstanceOf(OperatorMistake.class)
        .hasMessageStartingWith("LIMBER_HTTP_ADDRESS must be an address");
  }

  private static Settings webhook(String url, String port) {
    return Settings.read(Map.of("LIMBER_WEBHOOK_URL", url, "LIMBER_HTTP_PORT", port));
  }

  private static Settings port(String text) {
    return Settings.read(Map.of("LIMBER_HTTP_PORT", text));
  }
}
