package limber.sandbox;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which addresses Telegram accepts in buttons and text links.
final class Links {
  private static final Pattern PARTS =
      Pattern.compile("(?:([A-Za-z][A-Za-z0-9+.-]*)://)?([^/?#]*)([/?#].*)?", Pattern.DOTALL);

  private Links() {}

  /// An address after the check.
  sealed interface Link {
    /// Accepted, as Telegram would write it.
    record Good(String url) implements Link {}

    /// Refused, in Telegram's words.
    record Bad(String reason) implements Link {}
  }

  static Link check(String url) {
    Matcher parts = PARTS.matcher(url.strip());
    if (!parts.matches()) {
      return new Link.Bad("Wrong HTTP URL");
    }
    String scheme = parts.group(1) == null ? "http" : parts.group(1).toLowerCase(Locale.ROOT);
    return switch (scheme) {
      case "http", "https" -> web(scheme, parts.group(2), parts.group(3));
      case "tg", "ton" -> new Link.Good(url.strip());
      default -> new Link.Bad("Unsupported URL protocol");
    };
  }

  private static Link web(String scheme, String host, @Nullable String rest) {
    if (host.isEmpty()) {
      return new Link.Bad("URL host is empty");
    }
    if (!host.contains(".") || host.chars().anyMatch(Character::isWhitespace)) {
      return new Link.Bad("Wrong HTTP URL");
    }
    String path = rest == null ? "/" : rest.startsWith("/") ? rest : "/" + rest;
    return new Link.Good(scheme + "://" + host.toLowerCase(Locale.ROOT) + path);
  }
}
