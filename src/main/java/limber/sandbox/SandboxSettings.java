package limber.sandbox;

import java.util.regex.Pattern;

/// How a sandbox presents itself.
///
/// @param port the port on the loopback interface, 0 for any free one
/// @param token the one token that is accepted: digits, a colon, then letters, digits, `_` or `-`
/// @param name the bot's first name, 1–64 characters
/// @param username the bot's username without the `@`
public record SandboxSettings(int port, String token, String name, String username) {
  private static final Pattern TOKEN = Pattern.compile("[1-9][0-9]{0,17}:[A-Za-z0-9_-]+");

  /// Refuses what could not be a port, a token or a name.
  public SandboxSettings {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("The port must be from 0 to 65535, but is " + port + ".");
    }
    if (!TOKEN.matcher(token).matches()) {
      throw new IllegalArgumentException("The token must look like 123:abc_DEF-456.");
    }
    if (name.isBlank() || username.isBlank()) {
      throw new IllegalArgumentException("The bot needs a name and a username.");
    }
  }

  /// Settings for tests and first tries: any free port and a made-up bot.
  public static SandboxSettings onAnyPort() {
    return new SandboxSettings(
        0, "1000000001:sandbox-token-of-35-characters-0000", "Sandbox bot", "sandbox_bot");
  }

  long botId() {
    return Long.parseLong(token.substring(0, token.indexOf(':')));
  }
}
