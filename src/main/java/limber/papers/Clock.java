package limber.papers;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/// A zone's clock as a calendar tells it: each change of it in a stretch of time, and what was
/// there before.
final class Clock {

  private Clock() {}

  /// The clock from one time to another.
  static VTimezone of(ZoneId zone, ZonedDateTime from, ZonedDateTime to) {
    VTimezone clock = new VTimezone(zone.getId());
    ZoneRules rules = zone.getRules();
    Instant first = from.minusDays(1).toInstant();
    add(
        clock,
        rules,
        new Change(
            LocalDateTime.ofInstant(first, rules.getOffset(first)),
            rules.getOffset(first),
            rules.getOffset(first),
            first));
    ZoneOffsetTransition next = rules.nextTransition(first);
    while (next != null && next.getInstant().isBefore(to.toInstant())) {
      add(
          clock,
          rules,
          new Change(
              next.getDateTimeBefore(),
              next.getOffsetBefore(),
              next.getOffsetAfter(),
              next.getInstant()));
      next = rules.nextTransition(next.getInstant());
    }
    return clock;
  }

  /// A change of a clock.
  ///
  /// @param shown what it showed when it changed
  private record Change(LocalDateTime shown, ZoneOffset before, ZoneOffset after, Instant at) {}

  private static void add(VTimezone clock, ZoneRules rules, Change change) {
    if (rules.isDaylightSavings(change.at())) {
      clock.addDaylightSavingsTime(set(new DaylightSavingsTime(), change));
    } else {
      clock.addStandardTime(set(new StandardTime(), change));
    }
  }

  private static <T extends Observance> T set(T observance, Change change) {
    LocalDateTime shown = change.shown();
    observance.setDateStart(
        new DateTimeComponents(
            shown.getYear(),
            shown.getMonthValue(),
            shown.getDayOfMonth(),
            shown.getHour(),
            shown.getMinute(),
            shown.getSecond(),
            false));
    observance.setTimezoneOffsetFrom(offset(change.before()));
    observance.setTimezoneOffsetTo(offset(change.after()));
    return observance;
  }

  private static UtcOffset offset(ZoneOffset offset) {
    return new UtcOffset(offset.getTotalSeconds() * 1000L);
  }

  /// A whole day.
  static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }
}
