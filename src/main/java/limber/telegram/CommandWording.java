package limber.telegram;

import java.util.List;
import java.util.Map;
import limber.corpus.BotPhrase;
import limber.corpus.HomePhrase;
import limber.corpus.Phrase;
import limber.corpus.PlanPhrase;
import limber.talk.Command;
import limber.talk.CommandReply;
import limber.talk.Press;
import limber.telegram.Screen.Button;
import limber.telegram.Screen.Tone;

/// The help, and what is said to a command that Limber does not know.
///
/// @param voice the phrases
/// @param buttons the buttons that many messages share
record CommandWording(Voice voice, Buttons buttons) {

  Screen of(CommandReply reply) {
    return switch (reply) {
      case CommandReply.NoSuchCommand(String name) -> didYouMean(name);
    };
  }

  private Screen didYouMean(String name) {
    Button doIt =
        new Button(
            voice.words(HomePhrase.BUTTON_COMMAND, "name", name), new Press.Do(name), Tone.PRIMARY);
    return new Passage()
        .say(voice.text(HomePhrase.DID_YOU_MEAN_COMMAND, "name", name))
        .under(List.of(List.of(doIt, buttons.help())));
  }

  /// What one can do, in three parts; the commands for each are folded away.
  Screen help() {
    return new Passage()
        .section(voice.words(BotPhrase.HELP_TYPE_HEADING), voice.text(BotPhrase.HELP_TYPE))
        .section(voice.words(BotPhrase.HELP_ROUTINE_HEADING), voice.text(BotPhrase.HELP_ROUTINE))
        .section(voice.words(HomePhrase.HELP_YOURS_HEADING), voice.text(HomePhrase.HELP_YOURS))
        .fold(voice.words(BotPhrase.HELP_COMMANDS_HEADING), commands(Command.About.ASKING))
        .fold(voice.words(HomePhrase.HELP_MOVING_COMMANDS), commands(Command.About.MOVING))
        .fold(voice.words(HomePhrase.HELP_YOUR_COMMANDS), commands(Command.About.YOURSELF))
        .under(
            List.of(
                List.of(command(PlanPhrase.BUTTON_TODAY, "today"), buttons.settings()),
                List.of(buttons.exercises(), buttons.routines())));
  }

  private Button command(Phrase label, String name) {
    return buttons.plain(label, new Press.Do(name));
  }

  private Text commands(Command.About about) {
    return Text.lines(Command.about(about).stream().map(this::line).toList());
  }

  private Text line(Command command) {
    return Text.of(
        voice.words(
            HomePhrase.HELP_COMMAND,
            Map.of("name", command.name(), "does", voice.words(command.does()))));
  }
}
