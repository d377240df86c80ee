package limber.coach;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/// One time that somebody names, before it is known where they are: only then it is a moment.
public sealed interface Later {

  /// So long from now.
  record After(Duration length) implements Later {}

  /// So many days from today.
  ///
  /// @param days 0 for today
  record Ahead(int days, Hour hour) implements Later {}

  /// On the next such day of the week; today where the time is still to come.
  record On(DayOfWeek day, Hour hour) implements Later {}

  /// A time of day.
  ///
  /// @param half whether it is known which half of the day is meant
  record Hour(LocalTime time, Half half) {}

  /// Whether a time can be twelve hours later as well.
  enum Half {
    TOLD,
    EITHER
  }

  /// What the clock of somebody in this zone shows then.
  default LocalDateTime in(ZoneId zone, Instant now) {
    LocalDateTime here = now.atZone(zone).toLocalDateTime();
    return switch (this) {
      case After(Duration length) ->
          now.plus(length).atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
      case Ahead(int days, Hour hour) -> at(here.toLocalDate().plusDays(days), hour, here);
      case On(DayOfWeek day, Hour hour) -> {
        LocalDate date = here.toLocalDate().with(TemporalAdjusters.nextOrSame(day));
        LocalDateTime at = at(date, hour, here);
        yield at.isAfter(here) ? at : at.plusWeeks(1);
      }
    };
  }

  /// "At 8" in the afternoon of that day is 8 in the evening.
  private static LocalDateTime at(LocalDate date, Hour hour, LocalDateTime here) {
    LocalDateTime at = date.atTime(hour.time());
    boolean evening =
        hour.half() == Half.EITHER
            && hour.time().isBefore(LocalTime.NOON)
            && !at.isAfter(here)
            && at.plusHours(12).isAfter(here);
    return evening ? at.plusHours(12) : at;
  }
}
