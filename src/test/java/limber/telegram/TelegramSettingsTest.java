package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TelegramSettingsTest {

  private static final String TOKEN = "123456:a-secret";

  @ParameterizedTest
  @CsvSource({
    "https://api.telegram.org,api.telegram.org,443",
    "https://bots.example.org:8443/,bots.example.org,8443",
    "http://localhost:8081,localhost,8081",
    "http://127.0.0.1,127.0.0.1,80",
    "http://[::1]:8081,::1,8081",
  })
  void httpsAnywhereAndHttpOnThisMachineAreTaken(String address, String host, int port) {
    var url = new TelegramSettings(TOKEN, URI.create(address)).url();
    assertThat(url.getHost()).isEqualTo(host);
    assertThat(url.getPort()).isEqualTo(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://api.telegram.org",
        "http://192.168.1.5:8081",
        "http://localhost.example.org",
        "https://example.org/prefix",
        "https://me@example.org",
        "https://example.org?a=b",
        "ftp://example.org",
        "api.telegram.org",
        "https:///",
      })
  void anyOtherAddressIsRefusedNamingTheSetting(String address) {
    assertThatThrownBy(() -> new TelegramSettings(TOKEN, URI.create(address)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("LIMBER_TELEGRAM_URL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "123:a b", "123:abc\n", "../123"})
  void whatCannotBeATokenIsRefusedWithoutShowingIt(String token) {
    assertThatThrownBy(() -> new TelegramSettings(token, TelegramSettings.TELEGRAM))
        .hasMessageContaining("LIMBER_TOKEN");
  }

  @Test
  void theTokenIsNotShown() {
    assertThat(new TelegramSettings(TOKEN, TelegramSettings.TELEGRAM))
        .asString()
        .contains("api.telegram.org")
        .doesNotContain("123456", "a-secret");
  }

  @ParameterizedTest
  @CsvSource({"123456789:a-secret,123456789", "a-secret,0", ":123,0", "12x:secret,0"})
  void theBotsNumberStandsBeforeTheColonAndIsNeverTheSecret(String token, long number) {
    assertThat(new TelegramSettings(token, TelegramSettings.TELEGRAM).bot()).isEqualTo(number);
  }
}
