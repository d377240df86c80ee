package limber.talk;

/// An update, read and freed of everything that Limber does not need.
///
/// @param update the update's id, which tells a repeated delivery from a new one
/// @param chat where it came from
/// @param what what it was
public record Received(long update, ChatId chat, Incoming what) {}
