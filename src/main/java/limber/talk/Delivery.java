package limber.talk;

import java.time.Duration;

/// What became of an utterance on its way out.
public sealed interface Delivery {

  /// It is there.
  ///
  /// @param message the message that says it
  record Delivered(MessageId message) implements Delivery {}

  /// Not yet: too much was sent.
  ///
  /// @param length how long to wait before the next try
  /// @param scope who has to wait
  record Wait(Duration length, Scope scope) implements Delivery {}

  /// Who has to wait.
  enum Scope {
    CHAT,
    EVERYBODY
  }

  /// Nobody will read it: the person blocked Limber or is gone.
  record Blocked() implements Delivery {}

  /// It was refused and always will be.
  ///
  /// @param description why, in the words of whoever refused it; holds nothing that a person wrote
  record Refused(String description) implements Delivery {}

  /// Nobody answered; it may have arrived or not.
  record Unreachable() implements Delivery {}
}
