package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/// How the bot presents itself in people's apps.
public final class Profile {

  private static final Logger LOG = LoggerFactory.getLogger(Profile.class);

  private final Wire wire;

  Profile(Wire wire) {
    this.wire = wire;
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

  /// Makes these the command menu where they are not already. Best effort: the bot works without.
  ///
  /// @throws InterruptedException where the calling thread is interrupted
  public void publish(List<Command> commands) throws InterruptedException {
    List<BotCommand> wanted = commands.stream().map(Profile::entry).toList();
    Outcome<ArrayList<BotCommand>> before = wire.call(new GetMyCommands());
    if (before instanceof Outcome.Done<ArrayList<BotCommand>>(var published)
        && lines(published).equals(lines(wanted))) {
      return;
    }
    switch (wire.call(new SetMyCommands(wanted))) {
      case Outcome.Done<Boolean> _ -> LOG.info("The command menu is published.");
      case Outcome.Declined<Boolean> declined ->
          LOG.warn("The command menu could not be published: {}", declined.description());
      case Outcome.NoAnswer<Boolean>(String why) ->
          LOG.warn("The command menu could not be published: {}", why);
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
