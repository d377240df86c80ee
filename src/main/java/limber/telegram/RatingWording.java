package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import limber.corpus.BotPhrase;
import limber.talk.Press;
import limber.talk.Reply;
import limber.telegram.Screen.Button;

/// The question beneath an answer whether it helped, and what follows from it.
///
/// @param voice the phrases
/// @param buttons the buttons that many messages share
record RatingWording(Voice voice, Buttons buttons) {

  /// An answer with a small row beneath its own buttons.
  Screen beneath(Screen answer, Reply.Rated rated) {
    List<List<Button>> rows = new ArrayList<>(answer.buttons());
    rows.add(row(rated));
    return new Screen(answer.text(), rows, answer.beside());
  }

  /// What was said stays there to be seen; pressed again it changes nothing.
  private List<Button> row(Reply.Rated rated) {
    Press helpful = new Press.Helpful(rated.entry(), rated.aspect());
    return switch (rated.mark()) {
      case ASKED ->
          List.of(
              buttons.plain(BotPhrase.BUTTON_HELPFUL, helpful),
              buttons.plain(BotPhrase.BUTTON_NOT_HELPFUL, new Press.NotHelpful(rated.entry())));
      case YES -> List.of(buttons.plain(BotPhrase.BUTTON_HELPFUL_SAID, helpful));
    };
  }

  /// Thanks, and what else may have been meant, or what is near to it where nobody knows.
  Screen noted(Reply.NotedAsNotHelpful noted) {
    List<Button> others = buttons.entries(noted.others());
    Passage passage = new Passage().say(voice.text(BotPhrase.NOTED_AS_NOT_HELPFUL));
    List<List<Button>> rows = new ArrayList<>();
    if (others.isEmpty()) {
      buttons.corpus().find(noted.topic()).map(buttons::related).ifPresent(rows::addAll);
    } else {
      passage.say(voice.text(BotPhrase.NOT_HELPFUL_OTHERS));
      rows.addAll(Buttons.rows(others));
    }
    rows.add(List.of(buttons.plain(BotPhrase.BUTTON_ASK_DIFFERENTLY, new Press.AskDifferently())));
    return passage.under(rows);
  }

  /// How one can ask in another way.
  Screen howToAsk() {
    return new Passage().say(voice.text(BotPhrase.ASK_DIFFERENTLY)).under(buttons.home());
  }
}
