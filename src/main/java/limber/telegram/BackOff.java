package limber.telegram;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait before another try: twice as long each time, up to a cap, and never quite the
/// same, so that many do not come back at once. Not safe for use by several threads.
final class BackOff {

  /// With the ten seconds of a connection that is tried in vain, half a minute at most passes after
  /// the end of an outage.
  private static final Duration CAP = Duration.ofSeconds(20);

  private final Duration first;
  private final RandomGenerator random;
  private Duration next;

  /// @param first the first wait, before it is varied
  BackOff(Duration first, RandomGenerator random) {
    this.first = first;
    this.random = random;
    this.next = first;
  }

  /// The next wait: from half to all of what the doubling gives.
  Duration next() {
    Duration full = next;
    Duration doubled = full.multipliedBy(2);
    next = doubled.compareTo(CAP) < 0 ? doubled : CAP;
    return Duration.ofMillis((long) (full.toMillis() * random.nextDouble(0.5, 1.0)));
  }

  /// Starts again from the first wait.
  void reset() {
    next = first;
  }
}
