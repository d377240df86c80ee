package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.GetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.GetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.name.GetMyName;
import org.telegram.telegrambots.meta.api.methods.name.SetMyName;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.description.BotDescription;
import org.telegram.telegrambots.meta.api.objects.description.BotShortDescription;
import org.telegram.telegrambots.meta.api.objects.name.BotName;

/// How the bot presents itself in people's apps.
///
/// Each part is asked for first and set only where it differs; the name only where it is known to
/// differ, for Telegram lets a bot change it a few times a day. Best effort: the bot works without.
public final class Profile {

  private static final Logger LOG = LoggerFactory.getLogger(Profile.class);

  private final Wire wire;

  Profile(Wire wire) {
    this.wire = wire;
  }

  /// What people see of the bot before they have said anything.
  ///
  /// @param name 1 to 64 characters
  /// @param description in an empty chat, 1 to 512 characters
  /// @param about on the bot's page, 1 to 120 characters
  /// @param commands the command menu, at most 100
  public record Presence(String name, String description, String about, List<Command> commands) {
    public Presence {
      commands = List.copyOf(commands);
      require("name", name, 64);
      require("description", description, 512);
      require("short description", about, 120);
    }

    private static void require(String what, String text, int most) {
      if (text.isBlank() || text.codePointCount(0, text.length()) > most) {
        throw new IllegalArgumentException(
            "The bot's " + what + " must have 1 to " + most + " characters.");
      }
    }
  }

  /// An entry of the command menu.
  ///
  /// @param name 1 to 32 of `a-z`, `0-9` and `_`, without the slash
  /// @param description 1 to 256 characters
  public record Command(String name, String description) {
    public Command {
      if (!name.matches("[a-z0-9_]{1,32}")) {
        throw new IllegalArgumentException("A command is 1 to 32 of a-z, 0-9 and _, not: " + name);
      }
      if (description.isBlank() || description.length() > 256) {
        throw new IllegalArgumentException(
            "The description of /" + name + " must have 1 to 256 characters.");
      }
    }
  }

  /// Whose apps something is for.
  public sealed interface Readers {

    /// Everybody whose language has no words of its own.
    record Everybody() implements Readers {}

    /// Those whose app is in a language.
    ///
    /// @param code two letters, such as `de`
    record In(String code) implements Readers {}
  }

  /// Makes this what people see, where it is not already.
  ///
  /// @throws InterruptedException where the calling thread is interrupted
  public void publish(Readers readers, Presence presence) throws InterruptedException {
    @Nullable String code =
        switch (readers) {
          case Readers.Everybody() -> null;
          case Readers.In(String language) -> language;
        };
    menu(code, presence.commands().stream().map(Profile::entry).toList());
    if (!isThere(
        wire.call(new GetMyDescription(code)),
        BotDescription::getDescription,
        presence.description())) {
      tell("description", wire.call(new SetMyDescription(presence.description(), code)));
    }
    if (!isThere(
        wire.call(new GetMyShortDescription(code)),
        BotShortDescription::getShortDescription,
        presence.about())) {
      tell("short description", wire.call(new SetMyShortDescription(presence.about(), code)));
    }
    if (wire.call(new GetMyName(code)) instanceof Outcome.Done<BotName>(var there)
        && !presence.name().equals(there.getName())) {
      tell("name", wire.call(new SetMyName(presence.name(), code)));
    }
  }

  private void menu(@Nullable String code, List<BotCommand> wanted) throws InterruptedException {
    Outcome<ArrayList<BotCommand>> before = wire.call(new GetMyCommands(null, code));
    if (!(before instanceof Outcome.Done<ArrayList<BotCommand>>(var published)
        && lines(published).equals(lines(wanted)))) {
      tell("command menu", wire.call(new SetMyCommands(wanted, null, code)));
    }
  }

  private static <T> boolean isThere(Outcome<T> asked, Function<T, String> text, String wanted) {
    return asked instanceof Outcome.Done<T>(T there) && wanted.equals(text.apply(there));
  }

  private static void tell(String what, Outcome<Boolean> outcome) {
    switch (outcome) {
      case Outcome.Done<Boolean> _ -> LOG.info("The {} is published.", what);
      case Outcome.Declined<Boolean> declined ->
          LOG.warn("The {} could not be published: {}", what, declined.description());
      case Outcome.NoAnswer<Boolean>(String why) ->
          LOG.warn("The {} could not be published: {}", what, why);
    }
  }

  private static BotCommand entry(Command command) {
    return new BotCommand(command.name(), command.description());
  }

  private static List<String> lines(List<BotCommand> commands) {
    return commands.stream()
        .map(command -> command.getCommand() + " " + command.getDescription())
        .toList();
  }
}
