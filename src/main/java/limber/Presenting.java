package limber;

import java.util.Map;
import limber.corpus.BotPhrase;
import limber.corpus.HomePhrase;
import limber.corpus.Phrases;
import limber.talk.Command;
import limber.telegram.Profile;
import limber.telegram.Profile.Presence;
import limber.telegram.Profile.Readers;

/// Tells people's apps who the bot is and what it can do, in every language that the corpus has.
///
/// @param profile where it is told
record Presenting(Profile profile) {

  /// Publishes what has changed.
  ///
  /// @param own what people get whose language has no words of its own
  /// @param translations the others, by their two letters
  /// @throws InterruptedException where the calling thread is interrupted
  void publish(Phrases own, Map<String, Phrases> translations) throws InterruptedException {
    profile.publish(new Readers.Everybody(), presence(own));
    for (Map.Entry<String, Phrases> one : translations.entrySet()) {
      profile.publish(new Readers.In(one.getKey()), presence(one.getValue()));
    }
  }

  private static Presence presence(Phrases phrases) {
    return new Presence(
        phrases.text(HomePhrase.BOT_NAME),
        phrases.text(BotPhrase.BOT_DESCRIPTION),
        phrases.text(BotPhrase.BOT_ABOUT),
        Command.inMenu().stream()
            .map(command -> new Profile.Command(command.name(), phrases.text(command.does())))
            .toList());
  }
}
