package limber.talk;

import java.util.Optional;
import limber.corpus.Aspect;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.Routine;
import limber.corpus.SmallTalk;
import limber.corpus.Topic;

/// Shows what the corpus says: an entry, or what answers a question.
final class Showing {

  private final Corpus corpus;

  Showing(Corpus corpus) {
    this.corpus = corpus;
  }

  /// Answers words that are a question, and remembers what else they could have been about.
  Turn meant(Chat chat, Heard.Words words) {
    return meant(Rating.finding(chat, words), words.meaning());
  }

  private Turn meant(Chat chat, Meaning meaning) {
    return switch (meaning) {
      case Meaning.Answered(EntryId id, var aspect) ->
          aspect
              .filter(asked -> wantsOneThing(id, asked))
              .map(asked -> Turn.saying(chat.showing(id), new Reply.AspectAnswer(id, asked)))
              .orElseGet(() -> entry(chat, id));
      case Meaning.More(EntryId id) -> Turn.saying(chat.showing(id), new Reply.MoreAnswer(id));
      case Meaning.Compared(EntryId first, EntryId second, var aspect) ->
          Turn.saying(
              chat.showing(second).showing(first),
              new Reply.Comparison(first, second, comparable(aspect)));
      case Meaning.Unclear(var ids) -> Turn.saying(chat, new Reply.DidYouMean(ids));
      case Meaning.Unknown(var notOurs) -> Turn.saying(chat, new Reply.DoNotKnow(notOurs));
    };
  }

  /// What is easier or harder than either of them tells nothing about the two.
  private static Aspect comparable(Optional<Aspect> aspect) {
    return aspect
        .filter(one -> one != Aspect.EASIER && one != Aspect.HARDER)
        .orElse(Aspect.BENEFIT);
  }

  /// Who asks how an exercise goes wants to do it, so gets the whole card, with its button to
  /// begin.
  private static boolean wantsOneThing(EntryId id, Aspect asked) {
    return id.kind() == EntryId.Kind.EXERCISE && asked != Aspect.STEPS;
  }

  /// "How many?" in the middle of a step: the way back to it says how much is to be done now, which
  /// may be less than what the exercise's card says.
  static boolean asksForThisDose(Chat chat, Meaning meaning) {
    return meaning instanceof Meaning.Answered(EntryId id, var aspect)
        && aspect.filter(Aspect.DOSE::equals).isPresent()
        && (chat.place() instanceof Place.Walking || chat.place() instanceof Place.Timed)
        && chat.run().filter(run -> run.current().exercise().equals(id)).isPresent();
  }

  /// Shows an entry as a whole.
  Turn entry(Chat chat, EntryId id) {
    Optional<Entry> found = corpus.find(id);
    if (found.isEmpty()) {
      return Turn.saying(chat, new Reply.Gone());
    }
    return switch (found.get()) {
      case Exercise exercise -> Turn.saying(chat.showing(id), new Reply.ExerciseCard(id));
      case Topic topic -> Turn.saying(chat.showing(id), topicReply(topic));
      case Routine routine -> Turn.saying(chat.showing(id), new Reply.RoutinePreview(id));
      case SmallTalk small -> Turn.saying(chat, new Reply.SmallTalk(id));
    };
  }

  private static Reply topicReply(Topic topic) {
    return topic.isOurs()
        ? new Reply.TopicAnswer(topic.id())
        : new Reply.DoNotKnow(Optional.of(topic.id()));
  }
}
