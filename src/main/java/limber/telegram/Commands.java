package limber.telegram;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import limber.talk.Incoming;

/// Reads `/command@bot argument`; the library's own reading misses most commands.
final class Commands {

  private static final Pattern COMMAND =
      Pattern.compile(
          "/(?<name>[a-z0-9_]{1,64})(?:@(?<bot>\\w+))?(?:\\s+(?<rest>.*))?",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private final String username;

  Commands(String username) {
    this.username = username;
  }

  /// What a text that begins with a slash says: a command, or words where it is none, such as `/
  /// really?`. Empty where it is a command to another bot.
  Optional<Incoming> read(String text) {
    Matcher match = COMMAND.matcher(text);
    if (!match.matches()) {
      return Optional.of(new Incoming.Text(text));
    }
    if (match.group("bot") != null && !match.group("bot").equalsIgnoreCase(username)) {
      return Optional.empty();
    }
    String argument = match.group("rest") == null ? "" : match.group("rest").strip();
    return Optional.of(
        new Incoming.Command(match.group("name").toLowerCase(Locale.ROOT), argument));
  }
}
