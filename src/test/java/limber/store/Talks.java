package limber.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limber.coach.Prescribed;
import limber.coach.Run;
import limber.coach.RunId;
import limber.corpus.Dose.Level;
import limber.corpus.EntryId;
import limber.corpus.Routine.Part;
import limber.talk.Caution;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Incoming;
import limber.talk.Known;
import limber.talk.MessageId;
import limber.talk.Pace;
import limber.talk.Place;
import limber.talk.Ratings;
import limber.talk.Received;
import limber.talk.Reply;
import limber.talk.Turn;
import limber.talk.Urgency;
import limber.talk.Utterance;
import limber.talk.Where;

/// What the tests of the store put into it.
final class Talks {

  static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  static final ChatId ANN = new ChatId(7);
  static final ChatId BOB = new ChatId(8);

  private static final EntryId CLASSIC = EntryId.of("routine/classic");

  private Talks() {}

  static Received text(long update, ChatId chat, String words) {
    return new Received(update, chat, new Incoming.Text(words));
  }

  static Turn saying(ChatId chat, Reply... replies) {
    return Turn.saying(Chat.fresh(chat), replies);
  }

  /// A turn that says something as soon as this.
  static Turn saying(ChatId chat, Urgency urgency, Reply reply) {
    return new Turn(Chat.fresh(chat), List.of(new Utterance(reply, new Where.Anew(), urgency)));
  }

  /// A chat in the middle of a routine.
  static Chat walking(ChatId chat) {
    Prescribed step = new Prescribed(Part.CORE, EntryId.of("exercise/bridge"), Level.STANDARD);
    Run run = Run.begin(new RunId(3), CLASSIC, List.of(step, step), NOW);
    return new Chat(
        chat,
        new Place.Walking(run.after(Run.Outcome.DONE)),
        Caution.none(),
        Known.nothing(),
        new Chat.Memory(
            List.of(CLASSIC),
            Optional.of(run.id()),
            new Chat.SaidOnce(Chat.Introduction.DONE, List.of("sciatica")),
            Ratings.none(),
            Pace.none()));
  }

  /// What is open in a chat's inbox, in words; nothing is, after this.
  static List<String> arrived(Store store, ChatId chat) {
    List<String> words = new ArrayList<>();
    for (Optional<Arrived> next = store.firstArrived(chat);
        next.isPresent();
        next = store.firstArrived(chat)) {
      words.add(
          switch (next.get().what()) {
            case Incoming.Text(String text) -> text;
            case Incoming other -> other.getClass().getSimpleName();
          });
      store.setAside(next.get(), NOW);
    }
    return words;
  }

  /// What may be said in a chat, in the order in which it will be; nothing is to be, after this.
  static List<Reply> said(Store store, ChatId chat) {
    List<Reply> replies = new ArrayList<>();
    for (Optional<Queued> next = store.firstQueued(chat);
        next.isPresent();
        next = store.firstQueued(chat)) {
      replies.add(next.get().utterance().reply());
      store.said(next.get(), new MessageId(1));
    }
    return replies;
  }

  static Instant later(Duration time) {
    return NOW.plus(time);
  }
}
