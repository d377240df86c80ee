package limber.store;

import java.util.Optional;
import limber.talk.ChatId;
import limber.talk.MessageId;
import limber.talk.Utterance;
import limber.talk.Where;

/// Something in the outbox.
///
/// @param sequence its place in the outbox; within a chat the lower goes first
/// @param chat where it goes
/// @param utterance what to say
/// @param live the chat's live message, where it has one
public record Queued(long sequence, ChatId chat, Utterance utterance, Optional<MessageId> live) {

  /// Whether it matters only now: it is dropped rather than said late.
  public boolean isForTheMoment() {
    return utterance.where() instanceof Where.OnLive;
  }
}
