package limber.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The time in a sandbox: the real time and what it was moved on by, so that nobody has to wait a
/// week to see what happens after one.
///
/// Hand it to the bot, too, and both live in the same time. It never goes back, and any number of
/// threads may look at it.
public final class MovableClock implements InstantSource {
  private static final Duration FARTHEST = Duration.ofDays(400);

  private final InstantSource real;
  private Duration ahead = Duration.ZERO;
  private Instant latest = Instant.MIN;

  MovableClock(InstantSource real) {
    this.real = real;
  }

  /// The moment it is now, never before one that it told earlier.
  @Override
  public synchronized Instant instant() {
    Instant now = real.instant().plus(ahead);
    if (now.isAfter(latest)) {
      latest = now;
    }
    return latest;
  }

  /// How much later it is here than really.
  public synchronized Duration ahead() {
    return ahead;
  }

  /// Lets so much time pass at once.
  ///
  /// @throws IllegalArgumentException where it would go back, stand still, or be more than 400 days
  ///   ahead of the real time
  public synchronized void forward(Duration by) {
    if (!by.isPositive()) {
      throw new IllegalArgumentException("Time only goes forward.");
    }
    // compared before it is added, for a duration can be longer than what can be added
    if (by.compareTo(FARTHEST.minus(ahead)) > 0) {
      throw new IllegalArgumentException(
          "Time can be moved by at most " + FARTHEST.toDays() + " days in all.");
    }
    ahead = ahead.plus(by);
  }

  /// Lets time pass at once until a moment in the future.
  ///
  /// @throws IllegalArgumentException as [#forward(Duration)]
  public synchronized void to(Instant moment) {
    forward(Duration.between(instant(), moment));
  }
}
