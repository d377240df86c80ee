package limber.talk;

import java.time.Duration;

/// What became of an utterance on its way out.
public sealed interface Delivery {

  /// It is there.
  ///
  /// @param message the message that shows it, the last one where it took several
  record Delivered(MessageId message) implements Delivery {}

  /// Telegram asks to wait, then to send it again.
  ///
  /// @param length how long
  /// @param scope who has to wait
  record Wait(Duration length, Scope scope) implements Delivery {}

  /// Who has to wait.
  enum Scope {
    THIS_CHAT,
    EVERYBODY
  }

  /// Nothing reaches this person any more: the bot is blocked, or the account or chat is gone.
  record Blocked() implements Delivery {}

  /// Telegram does not take this message however often it is sent, which is a mistake of ours.
  ///
  /// @param description Telegram's words
  record Refused(String description) implements Delivery {}

  /// It mattered only for a moment and was not said: there is no live message to change, or no room
  /// for it in what Telegram takes.
  record Dropped() implements Delivery {}

  /// Telegram could not be reached or did not answer sensibly; try again later. The message may
  /// have been delivered all the same.
  ///
  /// @param why a few words for the log
  record Unreachable(String why) implements Delivery {}
}
