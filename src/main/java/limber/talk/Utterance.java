package limber.talk;

import java.util.Optional;

/// A reply, and where it goes.
///
/// @param reply what is meant
/// @param inPlaceOf the message that it takes the place of; a new message where there is none
public record Utterance(Reply reply, Optional<MessageId> inPlaceOf) {

  /// A reply as a new message.
  public static Utterance fresh(Reply reply) {
    return new Utterance(reply, Optional.empty());
  }

  /// A reply that takes the place of a message.
  public static Utterance replacing(MessageId message, Reply reply) {
    return new Utterance(reply, Optional.of(message));
  }
}
