package limber.serve;

import java.time.Duration;

/// How long to wait before trying again: twice as long each time, up to a bound.
final class Backoff {

  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private Duration next = FIRST;

  /// The next wait.
  Duration next() {
    Duration now = next;
    Duration doubled = now.multipliedBy(2);
    next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    return now;
  }

  /// Begins again, after something went well.
  void reset() {
    next = FIRST;
  }
}
