package limber.talk;

/// A conversation with Limber.
///
/// @param number Telegram's number for the chat, at most 52 significant bits
public record ChatId(long number) {

  /// Whether others read along: Telegram gives people positive numbers and groups negative ones.
  public boolean isGroup() {
    return number < 0;
  }
}
