package limber.talk;

/// A message within its chat.
///
/// @param number Telegram's number for the message
public record MessageId(int number) {}
