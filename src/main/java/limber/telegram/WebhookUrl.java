package limber.telegram;

import java.net.URI;
import java.util.Locale;

/// Where Telegram is to post updates to.
///
/// @param address https, or plain http on this machine only; without user, query and fragment
public record WebhookUrl(URI address) {

  /// Refuses what cannot work, in words for the operator.
  ///
  /// @throws IllegalArgumentException whose message names the setting to change
  public WebhookUrl {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (address.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
      throw refused("must look like https://bot.example.org/updates");
    }
    if (scheme.equals("http") && !Loopback.is(address.getHost())) {
      throw refused("must be https: plain http would show the network what people write");
    }
    if (address.getRawQuery() != null
        || address.getRawFragment() != null
        || address.getRawUserInfo() != null) {
      throw refused("must end after the path");
    }
  }

  private static IllegalArgumentException refused(String why) {
    return new IllegalArgumentException("LIMBER_WEBHOOK_URL " + why + ".");
  }

  /// The path that is posted to; `/` where the address has none.
  public String path() {
    return address.getPath().isEmpty() ? "/" : address.getPath();
  }
}
