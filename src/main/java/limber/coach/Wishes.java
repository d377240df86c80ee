package limber.coach;

import java.time.ZoneId;
import java.util.Optional;

/// How somebody likes to be led.
///
/// @param hands whether they press a button after each step, or a timer leads
/// @param zone where they are, by which their mornings and days are told; empty until they said
/// @param mornings whether they are asked the next morning
public record Wishes(Hands hands, Optional<ZoneId> zone, Mornings mornings) {

  /// Who says when a step is over.
  public enum Hands {
    /// The person, by a button.
    ON,
    /// A timer; the phone lies beside them.
    FREE
  }

  /// Whether somebody is asked the morning after a session.
  public sealed interface Mornings {

    /// At this hour of theirs, 0 to 23.
    record At(int hour) implements Mornings {}

    /// Never.
    record Never() implements Mornings {}
  }

  /// With another way of being led.
  public Wishes with(Hands next) {
    return new Wishes(next, zone, mornings);
  }

  /// Of somebody who has not said anything.
  public static Wishes none() {
    return new Wishes(Hands.ON, Optional.empty(), new Mornings.At(8));
  }

  /// Once it is known where they are.
  public Wishes in(ZoneId next) {
    return new Wishes(hands, Optional.of(next), mornings);
  }

  /// After they said whether and when they want to be asked in the morning.
  public Wishes asked(Mornings next) {
    return new Wishes(hands, zone, next);
  }
}
