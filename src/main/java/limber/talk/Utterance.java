package limber.talk;

import java.util.Optional;

/// A reply, where it goes and how soon.
///
/// @param reply what is meant
/// @param inPlaceOf the message that it takes the place of; a new message where there is none
/// @param urgency how soon it has to be said
public record Utterance(Reply reply, Optional<MessageId> inPlaceOf, Urgency urgency) {

  /// A reply as a new message.
  public static Utterance fresh(Reply reply) {
    return new Utterance(reply, Optional.empty(), Urgency.ANSWER);
  }

  /// A reply that takes the place of a message.
  public static Utterance replacing(MessageId message, Reply reply) {
    return new Utterance(reply, Optional.of(message), Urgency.ANSWER);
  }

  /// The same, to be said as soon as this.
  Utterance at(Urgency other) {
    return new Utterance(reply, inPlaceOf, other);
  }

  /// The same with another reply.
  Utterance with(Reply other) {
    return new Utterance(other, inPlaceOf, urgency);
  }
}
