package limber.talk;

/// Somebody who does something where others read along.
///
/// @param number Telegram's number for the person, at most 52 significant bits
public record PersonId(long number) {

  /// The conversation that they have with Limber alone: Telegram gives both the same number.
  public ChatId alone() {
    return new ChatId(number);
  }
}
