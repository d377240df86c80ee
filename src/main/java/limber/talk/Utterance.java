package limber.talk;

/// A reply, where it goes and how soon.
///
/// @param reply what is meant
/// @param where the message that it becomes
/// @param urgency how soon it has to be said
public record Utterance(Reply reply, Where where, Urgency urgency) {

  /// A reply as a new message.
  public static Utterance fresh(Reply reply) {
    return new Utterance(reply, new Where.Anew(), Urgency.ANSWER);
  }

  /// A reply that takes the place of a message.
  public static Utterance replacing(MessageId message, Reply reply) {
    return new Utterance(reply, new Where.InPlaceOf(message), Urgency.ANSWER);
  }

  /// A reply whose buttons take the place of those of a message.
  public static Utterance beneath(MessageId message, Reply reply) {
    return new Utterance(reply, new Where.KeysOf(message), Urgency.ANSWER);
  }

  /// A reply as a new message that is to be changed while it counts.
  public static Utterance live(Reply reply) {
    return new Utterance(reply, new Where.AsLive(), Urgency.ANSWER);
  }

  /// A reply that takes the place of the live message for a moment.
  public static Utterance ticking(Reply reply) {
    return new Utterance(reply, new Where.OnLive(), Urgency.ANSWER);
  }

  /// Whether it takes the place of what is there, so that nobody hears it come.
  public boolean isInPlace() {
    return switch (where) {
      case Where.InPlaceOf _, Where.KeysOf _, Where.OnLive() -> true;
      case Where.Anew(), Where.AsLive() -> false;
    };
  }

  /// The same, to be said as soon as this.
  Utterance at(Urgency other) {
    return new Utterance(reply, where, other);
  }

  /// The same with another reply.
  Utterance with(Reply other) {
    return new Utterance(other, where, urgency);
  }
}
