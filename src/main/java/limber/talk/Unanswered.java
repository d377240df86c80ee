package limber.talk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limber.corpus.EntryId;

/// What came of a question that was not answered well.
public sealed interface Unanswered {

  /// Limber did not know.
  record NotKnown() implements Unanswered {}

  /// An entry said whose subject it is instead.
  record NotOurs(EntryId entry) implements Unanswered {}

  /// Limber asked back which of these was meant.
  record Choices(List<EntryId> ids) implements Unanswered {
    public Choices {
      ids = List.copyOf(ids);
    }
  }

  /// A person said that this answer did not help.
  record NotHelpful(EntryId topic) implements Unanswered {}

  /// A person said that this answer helped. It is counted beside the others, so that they can be
  /// held against it.
  record Helpful(EntryId entry) implements Unanswered {}

  /// What a turn left unanswered.
  ///
  /// Nothing is as long as a warning sign waits: what somebody says then is theirs alone.
  ///
  /// @param before the conversation before the turn, which knows the buttons pressed before
  static Optional<Unanswered> in(Chat before, Heard heard, Turn turn) {
    Stream<Reply> said = turn.replies().stream().map(Utterance::reply);
    return switch (heard) {
      case Heard.Words _, Heard.Command _ ->
          said.map(Unanswered::said).flatMap(Optional::stream).findFirst();
      case Heard.Pressed(MessageId on, _) ->
          before.ratings().isRated(on)
              ? Optional.empty()
              : said.map(Unanswered::rated).flatMap(Optional::stream).findFirst();
      case Heard.UnknownPress _,
          Heard.Located _,
          Heard.NotText _,
          Heard.InGroup _,
          Heard.Membership _,
          Heard.Woken _ ->
          Optional.empty();
    };
  }

  /// A reply with notes about a warning beneath it is passed over.
  private static Optional<Unanswered> said(Reply reply) {
    if (reply instanceof Reply.Explained(var telling, _, _)) {
      return said(telling);
    }
    if (reply instanceof Reply.DoNotKnow(var notOurs)) {
      return Optional.of(notOurs.<Unanswered>map(NotOurs::new).orElseGet(NotKnown::new));
    }
    return reply instanceof Reply.DidYouMean(var ids)
        ? Optional.of(new Choices(ids))
        : Optional.empty();
  }

  private static Optional<Unanswered> rated(Reply reply) {
    if (reply instanceof Reply.Rated(_, EntryId entry, _, Reply.Helped mark)
        && mark == Reply.Helped.YES) {
      return Optional.of(new Helpful(entry));
    }
    return reply instanceof Reply.NotedAsNotHelpful(EntryId topic, _)
        ? Optional.of(new NotHelpful(topic))
        : Optional.empty();
  }
}
