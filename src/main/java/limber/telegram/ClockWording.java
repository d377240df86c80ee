package limber.telegram;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import limber.corpus.Phrase;
import limber.corpus.ReminderPhrase;
import limber.corpus.Zones;

/// How times of day, days and the clocks of people are told.
///
/// @param voice the phrases
/// @param zones what the clocks are called
record ClockWording(Voice voice, Zones zones) {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

  /// A time of day, such as `7:30`.
  static String clock(LocalTime time) {
    return CLOCK.format(time);
  }

  /// A time of day with the clock by which it is meant, such as `7:30, Zurich time`.
  String clock(LocalTime time, ZoneId zone) {
    return voice.words(ReminderPhrase.TIME_IN, Map.of("time", clock(time), "place", place(zone)));
  }

  /// What a clock is called: by its town, or by how far it is from Greenwich's.
  String place(ZoneId zone) {
    return zones.label(zone).orElseGet(() -> called(zone));
  }

  private String called(ZoneId zone) {
    if (zone instanceof ZoneOffset offset) {
      String sign = offset.getTotalSeconds() == 0 ? "" : offset.getId();
      return voice.words(ReminderPhrase.TIME_IN_OFFSET, "offset", sign);
    }
    String id = zone.getId();
    return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
  }

  /// A moment, such as `tomorrow at 7:30, Zurich time`, which Telegram's apps know as one.
  ///
  /// @param today the day there
  Text moment(Instant at, ZoneId zone, LocalDate today) {
    ZonedDateTime there = at.atZone(zone);
    String time = clock(there.toLocalTime(), zone);
    long days = ChronoUnit.DAYS.between(today, there.toLocalDate());
    String day = day(there.getDayOfWeek());
    String words =
        days == 0
            ? voice.words(ReminderPhrase.TIME_TODAY, "time", time)
            : days == 1
                ? voice.words(ReminderPhrase.TIME_TOMORROW, "time", time)
                : days < 7
                    ? voice.words(ReminderPhrase.TIME_ON, Map.of("day", day, "time", time))
                    : voice.words(
                        ReminderPhrase.TIME_IN_DAYS,
                        Map.of("count", days, "day", day, "time", time));
    return new Text.Time(at, Text.of(words));
  }

  /// Days of the week, as part of a sentence: `on Monday and Friday`.
  ///
  /// @param days never empty
  String days(List<DayOfWeek> days) {
    if (days.size() == 7) {
      return voice.words(ReminderPhrase.DAYS_EVERY);
    }
    return days.equals(List.of(DayOfWeek.values()).subList(0, 5))
        ? voice.words(ReminderPhrase.DAYS_WEEKDAYS)
        : voice.words(
            ReminderPhrase.REMIND_ON, "days", voice.list(days.stream().map(this::day).toList()));
  }

  /// A day of the week.
  String day(DayOfWeek day) {
    return voice.words(LONG.get(day.getValue() - 1));
  }

  /// A day of the week in a few letters.
  String shortly(DayOfWeek day) {
    return voice.words(SHORT.get(day.getValue() - 1));
  }

  private static final List<Phrase> LONG =
      List.of(
          ReminderPhrase.DAY_MONDAY,
          ReminderPhrase.DAY_TUESDAY,
          ReminderPhrase.DAY_WEDNESDAY,
          ReminderPhrase.DAY_THURSDAY,
          ReminderPhrase.DAY_FRIDAY,
          ReminderPhrase.DAY_SATURDAY,
          ReminderPhrase.DAY_SUNDAY);

  private static final List<Phrase> SHORT =
      List.of(
          ReminderPhrase.DAY_SHORT_MONDAY,
          ReminderPhrase.DAY_SHORT_TUESDAY,
          ReminderPhrase.DAY_SHORT_WEDNESDAY,
          ReminderPhrase.DAY_SHORT_THURSDAY,
          ReminderPhrase.DAY_SHORT_FRIDAY,
          ReminderPhrase.DAY_SHORT_SATURDAY,
          ReminderPhrase.DAY_SHORT_SUNDAY);
}
