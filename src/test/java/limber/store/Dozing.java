package limber.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limber.coach.Presence;
import limber.corpus.Sign.Level;
import limber.safety.Warning;
import limber.talk.Caution;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Known;
import limber.talk.Meaning;
import limber.talk.Place;

/// Chats after something was noticed.
final class Dozing {

  private Dozing() {}

  /// A chat that is to be woken when the patience of a doubt ends.
  static Chat untilADoubtCounts(ChatId chat, Instant asked) {
    Caution.Asked doubt =
        new Caution.Asked.InDoubt(
            warning(Level.URGENT), new Meaning.Unknown(Optional.empty()), asked);
    return cautious(chat, new Caution(new Caution.Waiting.Nothing(), Optional.empty(), doubt, 1));
  }

  static Chat inAnEmergency(ChatId chat, Instant now) {
    Caution.Noticed sign = new Caution.Noticed(warning(Level.EMERGENCY), now, 1);
    return cautious(
        chat,
        new Caution(
            new Caution.Waiting.Emergency(sign), Optional.empty(), new Caution.Asked.Nothing(), 1));
  }

  /// The chat of somebody who was here, or is gone.
  static Chat present(Chat chat, Presence presence) {
    Known known = new Known(chat.check(), chat.training(), chat.everyday().with(presence));
    return new Chat(chat.id(), chat.place(), chat.caution(), known, chat.memory());
  }

  private static Warning warning(Level level) {
    return new Warning(level, List.of("saddle-numbness"), Warning.Whose.OWN);
  }

  private static Chat cautious(ChatId chat, Caution caution) {
    return new Chat(chat, new Place.Home(), caution, Known.nothing(), Chat.fresh(chat).memory());
  }
}
