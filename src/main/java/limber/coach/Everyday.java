package limber.coach;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// What brings somebody back, day after day, and when Limber heard of them.
///
/// @param reminders when they want to be reminded
/// @param keeping how they keep at it
/// @param presence when they were here
public record Everyday(Reminders reminders, Keeping keeping, Presence presence) {

  /// Of somebody who has never been here.
  public static Everyday none() {
    return new Everyday(Reminders.none(), Keeping.none(), Presence.none());
  }

  /// With other reminders.
  public Everyday with(Reminders next) {
    return new Everyday(next, keeping, presence);
  }

  /// After they kept at it, or did not.
  public Everyday with(Keeping next) {
    return new Everyday(reminders, next, presence);
  }

  /// After they were here.
  public Everyday with(Presence next) {
    return new Everyday(reminders, keeping, next);
  }

  /// When something of this is to happen though nobody says anything; empty where nothing is.
  public Optional<Instant> wakeAt() {
    return Stream.of(reminders.wakeAt(), keeping.wakeAt(), presence.wakeAt())
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }
}
