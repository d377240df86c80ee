package limber.coach;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// The morning after a session, when somebody is asked how their back is.
public final class MorningAfter {

  /// Whoever trains after midnight still belongs to the day before, until so many hours.
  private static final int NIGHT_ENDS = 4;

  private MorningAfter() {}

  /// When somebody is asked; empty where they do not want to be, and where nobody knows their zone.
  ///
  /// @param ended when the session did
  public static Optional<Instant> of(Instant ended, Wishes wishes) {
    return switch (wishes.mornings()) {
      case Wishes.Mornings.Never() -> Optional.empty();
      case Wishes.Mornings.At(int hour) -> wishes.zone().map(zone -> at(ended, hour, zone));
    };
  }

  private static Instant at(Instant ended, int hour, ZoneId zone) {
    return day(ended, zone).plusDays(1).atTime(hour, 0).atZone(zone).toInstant();
  }

  /// Whether that morning has come. Where nobody knows a person's zone, it has after half a day.
  public static boolean hasCome(Instant ended, Wishes wishes, Instant now) {
    return wishes
        .zone()
        .map(zone -> day(now, zone).isAfter(day(ended, zone)))
        .orElseGet(() -> Duration.between(ended, now).toHours() >= 12);
  }

  private static LocalDate day(Instant moment, ZoneId zone) {
    return moment.atZone(zone).minusHours(NIGHT_ENDS).toLocalDate();
  }
}
