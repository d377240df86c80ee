package limber.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/// How often a bot may do something in one group: twenty times a minute, edits and new messages
/// together.
final class GroupPace {
  private static final int MOST = 20;
  private static final Duration SPAN = Duration.ofMinutes(1);

  private final Deque<Instant> deeds = new ArrayDeque<>();

  /// Counts one more deed, or refuses it and says for how long.
  void spend(Instant now) {
    while (!deeds.isEmpty() && !deeds.peekFirst().plus(SPAN).isAfter(now)) {
      deeds.removeFirst();
    }
    if (deeds.size() == MOST) {
      Duration left = Duration.between(now, deeds.peekFirst().plus(SPAN));
      throw Refusal.tooMany((int) left.plusMillis(999).toSeconds());
    }
    deeds.addLast(now);
  }
}
