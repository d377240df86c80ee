package limber.talk;

/// One person's conversation with Limber.
///
/// @param number Telegram's number for the chat, at most 52 significant bits
public record ChatId(long number) {}
