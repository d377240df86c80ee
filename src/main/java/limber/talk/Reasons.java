package limber.talk;

/// Why the next session is as it is.
final class Reasons {

  /// The row of the pain rule that decided last, and the answers that it went by.
  Turn why(Chat chat) {
    return Turn.saying(chat, new RuleReply.NothingDecided());
  }
}
