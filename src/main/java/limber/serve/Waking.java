package limber.serve;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import limber.store.Store;

/// Wakes the chats that want to be woken, on time, as far as there is room beside the answers.
///
/// @param store holds who wants to be woken when
/// @param clock tells the time
record Waking(Store store, InstantSource clock) {

  /// The least time from one look to the next: as late somebody may be woken, and as many are woken
  /// in one transaction as want to be within it.
  static final Duration SHORTEST = Duration.ofMillis(20);

  private static final int MOST_WAITING = 50;

  /// Wakes who is due, unless much waits to be answered already.
  ///
  /// @return whether anybody was woken
  boolean wake() {
    int room = MOST_WAITING - store.waiting();
    return room > 0 && store.wake(clock.instant(), room) > 0;
  }

  /// How long until it is worth looking again; very long where nobody wants to be woken.
  Duration untilNext() {
    Instant now = clock.instant();
    Duration until = Duration.between(now, store.nextWaking().orElse(Instant.MAX));
    return until.compareTo(SHORTEST) > 0 ? until : SHORTEST;
  }
}
