package limber.talk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What a turn leads to.
///
/// @param chat the conversation after it
/// @param replies what to say, in order
public record Turn(Chat chat, List<Utterance> replies) {
  public Turn {
    replies = List.copyOf(replies);
  }

  /// A turn that answers with new messages.
  public static Turn saying(Chat chat, Reply... replies) {
    return new Turn(chat, Arrays.stream(replies).map(Utterance::fresh).toList());
  }

  /// Whether what still waits to be said in this chat is dropped: beside a warning of an emergency
  /// nothing else counts.
  public boolean hushes() {
    return chat.caution().waiting() instanceof Caution.Waiting.Emergency
        && replies.stream().anyMatch(said -> said.urgency() == Urgency.WARNING);
  }

  /// Whether everything that is kept of this chat is forgotten with this turn.
  public boolean forgets() {
    return chat.everyday().presence().isGone();
  }

  /// The same turn, after its person heard that what Limber knew of them is lost: for a
  /// conversation that had to begin anew because its record could not be read.
  public Turn afterLosingTrack() {
    return after(new Reply.LostTrack());
  }

  /// The same replies, with another conversation after them.
  Turn with(Chat other) {
    return new Turn(other, replies);
  }

  /// This turn and the next, as one.
  Turn then(Turn next) {
    List<Utterance> more = new ArrayList<>(replies);
    more.addAll(next.replies);
    return new Turn(next.chat, more);
  }

  /// The same turn, with one more new message at its beginning.
  Turn after(Reply reply) {
    List<Utterance> more = new ArrayList<>();
    more.add(Utterance.fresh(reply));
    more.addAll(replies);
    return new Turn(chat, more);
  }

  /// The same turn, with one more new message at its end.
  Turn and(Reply reply) {
    List<Utterance> more = new ArrayList<>(replies);
    more.add(Utterance.fresh(reply));
    return new Turn(chat, more);
  }
}
