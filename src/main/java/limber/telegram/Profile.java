package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.GetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.GetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.description.BotDescription;
import org.telegram.telegrambots.meta.api.objects.description.BotShortDescription;

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
    tell("command menu", wire.call(new SetMyCommands(wanted)));
  }

  /// Makes these what people read before they have said anything, where they do not already. Best
  /// effort: the bot works without.
  ///
  /// @param description in an empty chat, at most 512 characters
  /// @param about on the bot's page, at most 120 characters
  /// @throws InterruptedException where the calling thread is interrupted
  public void describe(String description, String about) throws InterruptedException {
    if (!(wire.call(new GetMyDescription()) instanceof Outcome.Done<BotDescription>(var there)
        && description.equals(there.getDescription()))) {
      tell("description", wire.call(new SetMyDescription(description, null)));
    }
    if (!(wire.call(new GetMyShortDescription())
            instanceof Outcome.Done<BotShortDescription>(var there)
        && about.equals(there.getShortDescription()))) {
      tell("short description", wire.call(new SetMyShortDescription(about, null)));
    }
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
