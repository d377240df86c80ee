package limber.telegram;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.TelegramUrl;

/// Where Telegram is and which bot is ours.
///
/// @param token the bot's token; it is kept here alone and never shown
/// @param address where the Bot API is: https anywhere, plain http on this machine only, no path
public record TelegramSettings(String token, URI address) {

  /// The Bot API of Telegram itself.
  public static final URI TELEGRAM = URI.create("https://api.telegram.org");

  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_:-]+");

  /// Refuses what cannot work, in words for the operator.
  ///
  /// @throws IllegalArgumentException whose message names the setting to change
  public TelegramSettings {
    if (!TOKEN.matcher(token).matches()) {
      throw new IllegalArgumentException(
          "LIMBER_TOKEN is no bot token; @BotFather gives one that looks like 123456:AbC-dEf.");
    }
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (address.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
      throw refused("must look like https://api.telegram.org");
    }
    if (scheme.equals("http") && !Loopback.is(address.getHost())) {
      throw refused("must be https: plain http would show the token to the network");
    }
    if (!bare(address)) {
      throw refused("must end after the host and port");
    }
  }

  /// The bot's number, which is no secret: what stands in the token before its colon; 0 where there
  /// is no number.
  public long bot() {
    int colon = token.indexOf(':');
    String number = colon < 0 ? "" : token.substring(0, colon);
    return number.matches("\\d{1,18}") ? Long.parseLong(number) : 0;
  }

  private static IllegalArgumentException refused(String why) {
    return new IllegalArgumentException("LIMBER_TELEGRAM_URL " + why + ".");
  }

  private static boolean bare(URI address) {
    return (address.getPath().isEmpty() || address.getPath().equals("/"))
        && address.getQuery() == null
        && address.getFragment() == null
        && address.getUserInfo() == null;
  }

  TelegramUrl url() {
    String scheme = address.getScheme().toLowerCase(Locale.ROOT);
    int usual = scheme.equals("https") ? 443 : 80;
    int port = address.getPort() < 0 ? usual : address.getPort();
    return new TelegramUrl(scheme, Loopback.unbracketed(address.getHost()), port, false);
  }

  @Override
  public String toString() {
    return "TelegramSettings[token=(kept secret), address=" + address + "]";
  }
}
