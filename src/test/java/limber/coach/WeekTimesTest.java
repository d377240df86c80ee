package limber.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// When Limber speaks of how somebody keeps at it.
class WeekTimesTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static Instant at(String local, ZoneId zone) {
    return LocalDateTime.parse(local).atZone(zone).toInstant();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Berlin",
        "America/New_York",
        "Asia/Kolkata",
        "Australia/Lord_Howe",
        "Pacific/Apia"
      })
  void forTwoYearsThereIsOneEachSundayEveningByTheClockThere(String id) {
    ZoneId zone = ZoneId.of(id);
    Instant now = Instant.parse("2026-01-01T00:00:00Z");
    LocalDate last = WeekTimes.next(zone, now).atZone(zone).toLocalDate().minusWeeks(1);
    for (int week = 0; week < 104; week++) {
      now = WeekTimes.next(zone, now);
      LocalDateTime there = now.atZone(zone).toLocalDateTime();
      assertThat(there.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
      assertThat(there.toLocalTime()).isEqualTo(LocalTime.of(18, 30));
      assertThat(there.toLocalDate()).isEqualTo(last.plusWeeks(1));
      last = there.toLocalDate();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-25T18:29, ''",
    "2026-10-25T18:30, 2026-10-25",
    "2026-10-25T23:59, 2026-10-25",
    "2026-10-26T08:00, 2026-10-25",
    "2026-10-26T18:29, 2026-10-25",
    "2026-10-26T18:30, ''",
    "2026-10-28T12:00, ''"
  })
  void aWeekCanBeToldForADayAndNoLonger(String local, String sunday) {
    assertThat(WeekTimes.sunday(BERLIN, at(local, BERLIN)))
        .isEqualTo(sunday.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(sunday)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-25T18:30, 2026-10-25T19:30",
    "2026-10-25T20:59, 2026-10-25T21:59",
    "2026-10-25T21:30, 2026-10-26T08:00",
    "2026-10-26T00:10, 2026-10-26T08:00",
    "2026-10-26T06:30, 2026-10-26T07:30"
  })
  void whatDidNotFitIsTriedAgainButNotAtNight(String local, String again) {
    Instant later = WeekTimes.again(BERLIN, at(local, BERLIN));

    assertThat(later).isEqualTo(at(again, BERLIN));
    assertThat(WeekTimes.isNight(BERLIN, later)).isFalse();
  }

  @Test
  void silenceIsTwoWeeksLongAndAPauseDoesNotCount() {
    Reminders.Weekly usual = Reminders.none().weekly();
    Instant heard = at("2026-10-20T10:00", BERLIN);

    assertThat(WeekTimes.silent(usual, BERLIN, heard)).isEqualTo(at("2026-11-03T18:00", BERLIN));
    assertThat(WeekTimes.silent(usual.at(LocalTime.of(7, 30)), BERLIN, heard))
        .isEqualTo(at("2026-11-03T07:30", BERLIN));
    assertThat(WeekTimes.silent(usual.at(LocalTime.of(23, 0)), BERLIN, heard))
        .as("nobody who is reminded at night asked for this at night")
        .isEqualTo(at("2026-11-03T18:30", BERLIN));

    LocalDate until = LocalDate.of(2026, 10, 27);
    Reminders.Weekly paused =
        usual.pausing(Optional.of(new Reminders.Pause(until.minusDays(7), until)));
    assertThat(WeekTimes.silent(paused, BERLIN, heard)).isEqualTo(at("2026-11-10T18:00", BERLIN));
    assertThat(WeekTimes.silent(paused, BERLIN, heard.plus(Duration.ofDays(30))))
        .isEqualTo(at("2026-12-03T18:00", BERLIN));
  }
}
