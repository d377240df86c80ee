package limber.coach;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;

/// When Limber speaks of how somebody keeps at it, by their clock: of a week on its Sunday evening,
/// and after long silence once. Never at night.
public final class WeekTimes {

  private static final LocalTime EVENING = LocalTime.of(18, 30);

  private static final LocalTime MORNING = LocalTime.of(8, 0);

  /// So long after something got in the way it is tried again.
  private static final Duration AGAIN = Duration.ofHours(1);

  /// After so many days without a word it has been silent for long.
  private static final int SILENT_DAYS = 14;

  private WeekTimes() {}

  /// When the next look-back is due.
  public static Instant next(ZoneId zone, Instant after) {
    LocalDate today = after.atZone(zone).toLocalDate();
    LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return Stream.of(sunday, sunday.plusWeeks(1))
        .map(day -> at(day, EVENING, zone))
        .filter(after::isBefore)
        .findFirst()
        .orElseThrow();
  }

  /// The Sunday of the week that can be looked back on at a time: from that evening on, and for
  /// less than a day; empty at all other times.
  public static Optional<LocalDate> sunday(ZoneId zone, Instant now) {
    LocalDate sunday =
        now.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    boolean begun = !now.isBefore(at(sunday, EVENING, zone));
    boolean over = !now.isBefore(at(sunday.plusDays(1), EVENING, zone));
    return begun && !over ? Optional.of(sunday) : Optional.empty();
  }

  /// When something is tried again that did not fit: a little later, but not at night.
  public static Instant again(ZoneId zone, Instant now) {
    Instant later = now.plus(AGAIN);
    LocalDateTime there = later.atZone(zone).toLocalDateTime();
    if (!isNight(zone, later)) {
      return later;
    }
    boolean evening = there.toLocalTime().isAfter(MORNING);
    return at(there.toLocalDate().plusDays(evening ? 1 : 0), MORNING, zone);
  }

  /// Whether people sleep there at a time.
  public static boolean isNight(ZoneId zone, Instant now) {
    return ReminderTimes.isNight(now.atZone(zone).toLocalTime());
  }

  /// When it has been silent for long: at the hour at which somebody is reminded, or would be.
  ///
  /// @param weekly the reminders, in whose pause nobody is expected to say anything
  public static Instant silent(Reminders.Weekly weekly, ZoneId zone, Instant lastHeard) {
    LocalDate heard = lastHeard.atZone(zone).toLocalDate();
    LocalDate from =
        weekly.pause().map(Reminders.Pause::until).filter(heard::isBefore).orElse(heard);
    LocalTime time = ReminderTimes.isNight(weekly.time()) ? EVENING : weekly.time();
    return at(from.plusDays(SILENT_DAYS), time, zone);
  }

  /// A time that a clock never shows comes as early as it can after it.
  private static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
    return ReminderTimes.at(day.atTime(time), zone)
        .orElseGet(() -> day.atTime(time).atZone(zone).toInstant());
  }
}
