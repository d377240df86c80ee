package limber.talk;

/// Where an utterance goes.
public sealed interface Where {

  /// A new message.
  record Anew() implements Where {}

  /// In place of a message.
  record InPlaceOf(MessageId message) implements Where {}

  /// Beneath a message: what can be pressed there changes, and its words stay.
  record KeysOf(MessageId message) implements Where {}

  /// A new message that stays live: what goes [OnLive] changes it. A chat has one at most, the
  /// newest.
  record AsLive() implements Where {}

  /// In place of the chat's live message. It matters only for the moment: of several that wait only
  /// the newest is said, none after a newer live message, and none where there is no live message.
  record OnLive() implements Where {}
}
