package limber.talk;

import java.time.Instant;
import limber.talk.Caution.Asked;
import limber.talk.Caution.Waiting;

/// Whether Limber may say something that nobody asked for.
final class Unasked {

  private Unasked() {}

  /// Whether it may, at a time: never in a group, and while nothing is under way and no question of
  /// the check is open, and neither while a warning waits nor in the quiet after despair.
  static boolean fits(Chat chat, Instant now) {
    return chat.place() instanceof Place.Home && isCalm(chat, now);
  }

  /// Whether it may speak to somebody who has not been here for long, and may have left in the
  /// middle of something.
  static boolean isCalm(Chat chat, Instant now) {
    return !chat.id().isGroup() && !chat.check().isOpen() && isNothingWaiting(chat, now);
  }

  /// Whether no warning waits, and there is no quiet after despair, whatever was left open.
  static boolean isNothingWaiting(Chat chat, Instant now) {
    return chat.caution().waiting() instanceof Waiting.Nothing
        && !(chat.caution().asked() instanceof Asked.InDoubt)
        && !chat.caution().quietAt(now);
  }
}
