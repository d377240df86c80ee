package limber.talk;

/// What a person did, before anybody looked for its meaning.
public sealed interface Incoming {

  /// Words.
  ///
  /// @param text as typed, at most 4096 characters
  record Text(String text) implements Incoming {}

  /// A command such as `/exercise bird dog`.
  ///
  /// @param name the word after the slash in lower case, without the bot's name
  /// @param argument what follows, stripped; empty where nothing does
  record Command(String name, String argument) implements Incoming {}

  /// A button.
  ///
  /// @param on the message that bore it
  /// @param press what the button says
  record Pressed(MessageId on, Press press) implements Incoming {}

  /// A button whose payload Limber does not know: forged, or older than this version can read.
  ///
  /// @param on the message that bore it
  record UnknownPress(MessageId on) implements Incoming {}

  /// A place on the map, which nobody keeps.
  ///
  /// @param latitude degrees north, to a hundredth, which is enough to tell a clock
  /// @param longitude degrees east, to a hundredth
  record Location(double latitude, double longitude) implements Incoming {}

  /// Something that is not text, such as a sticker or a voice message.
  record NotText() implements Incoming {}

  /// What somebody did where others read along, and meant for Limber.
  ///
  /// @param by who
  /// @param what what they did there
  record InGroup(PersonId by, Incoming what) implements Incoming {}

  /// Limber was added to a group, or removed from it.
  record Membership(Member now) implements Incoming {}

  /// Whether Limber belongs to a group.
  enum Member {
    ADDED,
    REMOVED
  }

  /// Nothing that anybody did: the time has come that the chat was waiting for ([Chat#wakeAt]).
  record Woken() implements Incoming {}
}
