package limber.serve;

import java.util.Optional;
import limber.talk.ChatId;
import limber.talk.Delivery;
import limber.talk.MessageId;
import limber.talk.Utterance;

/// The port by which replies leave.
@FunctionalInterface
public interface Mouth {

  /// Says something in a chat, and waits for what becomes of it. Called from many threads, but for
  /// one chat never twice at once.
  ///
  /// @param live the chat's live message, where it has one
  /// @throws InterruptedException where the service is being closed
  Delivery say(ChatId chat, Utterance utterance, Optional<MessageId> live)
      throws InterruptedException;
}
