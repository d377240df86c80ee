package limber.talk;

import java.util.List;
import java.util.Optional;
import limber.corpus.BotPhrase;
import limber.corpus.Closest;
import limber.corpus.DataPhrase;
import limber.corpus.HomePhrase;
import limber.corpus.Phrase;
import limber.corpus.PlanPhrase;
import limber.corpus.ProgressPhrase;
import limber.corpus.ReminderPhrase;
import limber.corpus.RulePhrase;

/// A command that Limber knows: in the app's menu, in the help, and where somebody mistypes one.
///
/// @param name the word after the slash
/// @param does says in a few words what it does
/// @param about what it is about
/// @param menu whether the app's menu lists it
public record Command(String name, Phrase does, About about, Menu menu) {

  /// All of them, the most used first: a menu of an app shows the beginning of this.
  public static final List<Command> ALL =
      List.of(
          listed("today", PlanPhrase.COMMAND_TODAY, About.MOVING),
          listed("exercises", BotPhrase.COMMAND_EXERCISES, About.ASKING),
          listed("routines", BotPhrase.COMMAND_ROUTINES, About.MOVING),
          listed("plan", PlanPhrase.COMMAND_PLAN, About.MOVING),
          listed("progress", ProgressPhrase.COMMAND_PROGRESS, About.MOVING),
          listed("stop", BotPhrase.COMMAND_STOP, About.MOVING),
          listed("settings", HomePhrase.COMMAND_SETTINGS, About.YOURSELF),
          listed("remind", ReminderPhrase.COMMAND_REMIND, About.YOURSELF),
          listed("warning", BotPhrase.COMMAND_WARNING, About.ASKING),
          listed("help", BotPhrase.COMMAND_HELP, About.ASKING),
          listed("privacy", BotPhrase.COMMAND_PRIVACY, About.YOURSELF),
          listed("start", BotPhrase.COMMAND_START, About.YOURSELF),
          further("export", DataPhrase.COMMAND_EXPORT, About.YOURSELF),
          further("forget", DataPhrase.COMMAND_FORGET, About.YOURSELF),
          further("mine", PlanPhrase.COMMAND_MINE, About.MOVING),
          further("why", RulePhrase.COMMAND_WHY, About.MOVING),
          further("timezone", ReminderPhrase.COMMAND_TIMEZONE, About.YOURSELF),
          further("about", BotPhrase.COMMAND_ABOUT, About.YOURSELF),
          further("exercise", HomePhrase.COMMAND_EXERCISE, About.ASKING));

  /// What a command is about, as the help sorts them.
  public enum About {
    ASKING,
    MOVING,
    YOURSELF
  }

  /// Whether the app's menu lists a command. A long menu is not read.
  public enum Menu {
    LISTED,
    NOT_LISTED
  }

  private static Command listed(String name, Phrase does, About about) {
    return new Command(name, does, about, Menu.LISTED);
  }

  private static Command further(String name, Phrase does, About about) {
    return new Command(name, does, about, Menu.NOT_LISTED);
  }

  /// The commands of the app's menu.
  public static List<Command> inMenu() {
    return ALL.stream().filter(command -> command.menu() == Menu.LISTED).toList();
  }

  /// The commands about one thing.
  public static List<Command> about(About about) {
    return ALL.stream().filter(command -> command.about() == about).toList();
  }

  /// The command of this name; empty where Limber knows none.
  static Optional<Command> named(String name) {
    return ALL.stream().filter(command -> command.name().equals(name)).findFirst();
  }

  /// Whether it leads to exercise, so that it is no thing to offer while a warning waits.
  public static boolean leadsToExercise(String name) {
    return name.startsWith("exercise")
        || named(name).filter(command -> command.about() == About.MOVING).isPresent();
  }

  /// The command that somebody meant who typed this: one letter in three may be wrong, and three
  /// right ones are enough to begin with.
  ///
  /// @return empty where Limber knows the command, or none that is near
  static Optional<Command> meantBy(String typed) {
    if (named(typed).isPresent()) {
      return Optional.empty();
    }
    return Closest.to(typed, ALL.stream().map(Command::name).toList())
        .flatMap(Command::named)
        .or(() -> begunWith(typed));
  }

  private static Optional<Command> begunWith(String typed) {
    return ALL.stream()
        .filter(command -> typed.length() >= 3 && command.name().startsWith(typed))
        .findFirst();
  }
}
