package limber.coach;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// When reminders come, by the clock of whoever is reminded.
///
/// A time that their clock skips comes at the first time after it; a time that it shows twice comes
/// once, the first time. A day that a zone skips as a whole has none.
public final class ReminderTimes {

  private static final LocalTime NIGHT_BEGINS = LocalTime.of(22, 0);

  private static final LocalTime NIGHT_ENDS = LocalTime.of(7, 0);

  /// So long after a reminder the second one comes.
  private static final Duration SECOND_AFTER = Duration.ofHours(3);

  /// How late a reminder may come, after an outage.
  private static final Duration LATEST = Duration.ofHours(3);

  /// A pause may hold for so many days, and a week after it there has been every day of the week.
  private static final int LONGEST_PAUSE = 31;

  private ReminderTimes() {}

  /// Whether people sleep at a time, so that nothing comes then which they did not ask for.
  public static boolean isNight(LocalTime time) {
    return !time.isBefore(NIGHT_BEGINS) || time.isBefore(NIGHT_ENDS);
  }

  /// When the next weekly reminder comes; empty where none does.
  ///
  /// @param last the day of the last one, which has no other
  /// @param after it comes later than this
  static Optional<Instant> next(
      Reminders.Weekly weekly, Optional<LocalDate> last, ZoneId zone, Instant after) {
    LocalDate today = after.atZone(zone).toLocalDate();
    return IntStream.rangeClosed(0, LONGEST_PAUSE + 8)
        .mapToObj(today::plusDays)
        .filter(weekly::isOn)
        .filter(day -> last.filter(was -> !day.isAfter(was)).isEmpty())
        .flatMap(day -> at(day.atTime(weekly.time()), zone).stream())
        .filter(after::isBefore)
        .findFirst();
  }

  /// The moment at which somebody's clock shows a time, or is first past it; empty where it never
  /// shows that day.
  public static Optional<Instant> at(LocalDateTime time, ZoneId zone) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
    if (!offsets.isEmpty()) {
      return Optional.of(time.toInstant(offsets.getFirst()));
    }
    ZoneOffsetTransition gap = zone.getRules().getTransition(time);
    return gap.getDateTimeAfter().toLocalDate().equals(time.toLocalDate())
        ? Optional.of(gap.getInstant())
        : Optional.empty();
  }

  /// When the second reminder comes after a first; empty where it would come at night or on another
  /// day.
  static Optional<Instant> second(Instant first, ZoneId zone) {
    Instant second = first.plus(SECOND_AFTER);
    LocalDateTime there = second.atZone(zone).toLocalDateTime();
    boolean sameDay = there.toLocalDate().equals(first.atZone(zone).toLocalDate());
    return sameDay && !isNight(there.toLocalTime()) ? Optional.of(second) : Optional.empty();
  }

  /// Whether what was due at a time may still be said: not long after it, and not into a night for
  /// which it was not meant.
  public static boolean isInTime(Instant due, Instant now, ZoneId zone) {
    boolean nightNow = isNight(now.atZone(zone).toLocalTime());
    boolean nightMeant = isNight(due.atZone(zone).toLocalTime());
    return now.isBefore(due.plus(LATEST)) && (nightMeant || !nightNow);
  }
}
