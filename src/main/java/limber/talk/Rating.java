package limber.talk;

import java.util.List;
import java.util.Optional;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.Routine;
import limber.corpus.SmallTalk;
import limber.corpus.Topic;
import limber.talk.Ratings.Found;
import limber.talk.Reply.Helped;
import limber.talk.Reply.Rated;

/// Asks beneath answers whether they helped, and does what follows from what somebody says.
///
/// @param corpus what there is
record Rating(Corpus corpus) {

  /// The turn with the question beneath each answer to what somebody typed. A topic has it wherever
  /// it comes up; the card of an exercise that somebody leafed to does not.
  static Turn asked(Turn turn, Heard heard) {
    return new Turn(turn.chat(), turn.replies().stream().map(said -> asked(said, heard)).toList());
  }

  private static Utterance asked(Utterance said, Heard heard) {
    return switch (said.where()) {
      case Where.KeysOf _ -> said.with(with(said.reply(), Helped.YES));
      case Where.Anew() ->
          isTyped(heard) || core(said.reply()) instanceof Reply.TopicAnswer
              ? said.with(with(said.reply(), Helped.ASKED))
              : said;
      case Where.InPlaceOf _, Where.AsLive(), Where.OnLive() -> said;
    };
  }

  private static boolean isTyped(Heard heard) {
    return switch (heard) {
      case Heard.Words _, Heard.Command _ -> true;
      case Heard.Pressed _,
          Heard.UnknownPress _,
          Heard.Located _,
          Heard.NotText _,
          Heard.InGroup _,
          Heard.Membership _,
          Heard.Woken _ ->
          false;
    };
  }

  /// The same reply with the question beneath it, where it is an answer.
  private static Reply with(Reply reply, Helped mark) {
    Reply core = core(reply);
    if (core instanceof Reply.TopicAnswer(EntryId id)) {
      return new Rated(reply, id, Optional.empty(), mark);
    }
    if (core instanceof Reply.ExerciseCard(EntryId id)) {
      return new Rated(reply, id, Optional.empty(), mark);
    }
    return core instanceof Reply.AspectAnswer(EntryId id, var aspect)
        ? new Rated(reply, id, Optional.of(aspect), mark)
        : reply;
  }

  private static Reply core(Reply reply) {
    if (reply instanceof Reply.Suited(var suited, _)) {
      return core(suited);
    }
    return reply instanceof Reply.Explained(var telling, _, _) ? telling : reply;
  }

  /// The chat that remembers what somebody's words could have been about, too.
  static Chat finding(Chat chat, Heard.Words words) {
    return words.meaning() instanceof Meaning.Answered(EntryId answer, _)
            && !words.others().isEmpty()
        ? chat.rating(chat.ratings().finding(new Found(answer, words.others())))
        : chat;
  }

  /// An answer helped: what it said stays, and the question beneath it goes. That is no message, so
  /// nothing comes after it.
  Turn helped(Chat chat, MessageId on, Press.Helpful press) {
    return answer(press)
        .map(reply ->
            new Turn(chat.rating(chat.ratings().rating(on)), List.of(Utterance.beneath(on, reply))))
        .orElseGet(() -> Inquiry.back(Turn.saying(chat, new Reply.Gone())));
  }

  /// The answer that was rated; empty where its entry has left the corpus.
  private Optional<Reply> answer(Press.Helpful press) {
    Optional<Entry> entry = corpus.find(press.entry());
    return entry.flatMap(there ->
        switch (there) {
          case Exercise exercise ->
              Optional.of(
                  press
                      .aspect()
                      .<Reply>map(aspect -> new Reply.AspectAnswer(exercise.id(), aspect))
                      .orElseGet(() -> new Reply.ExerciseCard(exercise.id())));
          case Topic topic -> Optional.of(new Reply.TopicAnswer(topic.id()));
          case Routine _, SmallTalk _ -> Optional.empty();
        });
  }

  /// An answer did not help: what else could have been meant. Somebody who says so twice about one
  /// message is answered twice, and counted once.
  Turn notHelpful(Chat chat, MessageId on, EntryId id) {
    Optional<Entry> entry = corpus.find(id);
    return Inquiry.back(
        entry.filter(Rating::isRated).isEmpty()
            ? Turn.saying(chat, new Reply.Gone())
            : Turn.saying(
                chat.rating(chat.ratings().rating(on)),
                new Reply.NotedAsNotHelpful(id, chat.ratings().insteadOf(id))));
  }

  private static boolean isRated(Entry entry) {
    return switch (entry) {
      case Exercise _, Topic _ -> true;
      case Routine _, SmallTalk _ -> false;
    };
  }
}
