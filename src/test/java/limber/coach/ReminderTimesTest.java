package limber.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import limber.coach.Reminders.Mode;
import limber.coach.Reminders.Pause;
import limber.coach.Reminders.Second;
import limber.coach.Reminders.Weekly;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderTimesTest {

  private static final List<DayOfWeek> EVERY = Arrays.asList(DayOfWeek.values());

  private static Weekly daily(String time) {
    return new Weekly(Mode.ON, EVERY, LocalTime.parse(time), Optional.empty(), Second.ON);
  }

  /// The next times, one after the other.
  private static List<String> next(Weekly weekly, String zone, String after, int count) {
    ZoneId in = ZoneId.of(zone);
    List<String> times = new ArrayList<>();
    Instant from = Instant.parse(after);
    Optional<LocalDate> last = Optional.empty();
    while (times.size() < count) {
      Instant at = ReminderTimes.next(weekly, last, in, from).orElseThrow();
      times.add(at.toString());
      last = Optional.of(at.atZone(in).toLocalDate());
      from = at;
    }
    return times;
  }

  @ParameterizedTest
  @CsvSource({
    // the clock goes forward on 2027-03-28, at 2:00, and back on 2026-10-25, at 3:00
    "Europe/Berlin, 18:00, 2027-03-27T12:00:00Z, 2027-03-27T17:00:00Z, 2027-03-28T16:00:00Z",
    "Europe/Berlin, 18:00, 2026-10-24T12:00:00Z, 2026-10-24T16:00:00Z, 2026-10-25T17:00:00Z",
    // half past two does not exist on that day: the first time after it is 3:00
    "Europe/Berlin, 02:30, 2027-03-27T00:00:00Z, 2027-03-27T01:30:00Z, 2027-03-28T01:00:00Z",
    // it exists twice on that day, and comes the first time
    "Europe/Berlin, 02:30, 2026-10-24T00:00:00Z, 2026-10-24T00:30:00Z, 2026-10-25T00:30:00Z",
    "America/New_York, 07:30, 2026-10-31T00:00:00Z, 2026-10-31T11:30:00Z, 2026-11-01T12:30:00Z",
    "Asia/Kolkata, 07:30, 2026-11-23T00:00:00Z, 2026-11-23T02:00:00Z, 2026-11-24T02:00:00Z",
    "Asia/Kathmandu, 18:00, 2026-11-23T00:00:00Z, 2026-11-23T12:15:00Z, 2026-11-24T12:15:00Z",
    // half an hour of daylight saving
    "Australia/Lord_Howe, 08:00, 2026-10-02T23:00:00Z, 2026-10-03T21:00:00Z, 2026-10-04T21:00:00Z",
    "+05:30, 18:00, 2026-11-23T00:00:00Z, 2026-11-23T12:30:00Z, 2026-11-24T12:30:00Z",
    // a leap day, and the day after a 28th where there is none
    "Europe/London, 09:00, 2028-02-28T10:00:00Z, 2028-02-29T09:00:00Z, 2028-03-01T09:00:00Z",
    "Europe/London, 09:00, 2027-02-28T08:00:00Z, 2027-02-28T09:00:00Z, 2027-03-01T09:00:00Z",
  })
  void aReminderComesAtTheSameTimeByTheClockOfWhoeverIsReminded(
      String zone, String time, String after, String first, String second) {
    assertThat(next(daily(time), zone, after, 2)).containsExactly(first, second);
  }

  @Test
  void aDayThatAZoneLeftOutHasNone() {
    // Samoa had no 30th of December 2011
    assertThat(next(daily("09:00"), "Pacific/Apia", "2011-12-29T00:00:00Z", 2))
        .containsExactly("2011-12-29T19:00:00Z", "2011-12-30T19:00:00Z");
    assertThat(ReminderTimes.at(LocalDateTime.parse("2011-12-30T09:00"), ZoneId.of("Pacific/Apia")))
        .isEmpty();
  }

  @Test
  void aTwiceShownTimeIsTakenOnceEvenBetweenTheTwo() {
    Instant between = Instant.parse("2026-10-25T01:00:00Z");
    LocalDate day = LocalDate.parse("2026-10-25");
    assertThat(
            ReminderTimes.next(
                daily("02:30"), Optional.of(day), ZoneId.of("Europe/Berlin"), between))
        .contains(Instant.parse("2026-10-26T01:30:00Z"));
  }

  @Test
  void onlyChosenDaysHaveOne() {
    Weekly weekly = daily("18:00").on(List.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY));
    assertThat(next(weekly, "UTC", "2026-11-23T18:00:00Z", 3))
        .containsExactly("2026-11-27T18:00:00Z", "2026-11-30T18:00:00Z", "2026-12-04T18:00:00Z");
  }

  @Test
  void noneComesWhileOffNorWithoutDays() {
    Instant now = Instant.parse("2026-11-23T12:00:00Z");
    ZoneId zone = ZoneId.of("UTC");
    assertThat(ReminderTimes.next(daily("18:00").with(Mode.OFF), Optional.empty(), zone, now))
        .isEmpty();
    assertThat(ReminderTimes.next(daily("18:00").on(List.of()), Optional.empty(), zone, now))
        .isEmpty();
  }

  @Test
  void aPauseHoldsItsDaysAndNoOther() {
    Pause pause = new Pause(LocalDate.parse("2026-11-24"), LocalDate.parse("2026-12-01"));
    assertThat(next(daily("18:00").pausing(Optional.of(pause)), "UTC", "2026-11-23T12:00:00Z", 3))
        .containsExactly("2026-11-23T18:00:00Z", "2026-12-01T18:00:00Z", "2026-12-02T18:00:00Z");
  }

  @Test
  void afterTheLongestPauseThereIsOneAgain() {
    LocalDate today = LocalDate.parse("2026-11-23");
    Weekly weekly =
        daily("18:00")
            .on(List.of(DayOfWeek.MONDAY))
            .pausing(Optional.of(new Pause(today, today.plusDays(28))));
    assertThat(next(weekly, "UTC", "2026-11-23T12:00:00Z", 1))
        .containsExactly("2026-12-21T18:00:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T08:00:00Z, 2026-11-23T11:00:00Z",
    "2026-11-23T17:00:00Z, 2026-11-23T20:00:00Z",
    "2026-11-23T17:59:00Z, 2026-11-23T20:59:00Z",
  })
  void theSecondComesThreeHoursLater(String first, String second) {
    assertThat(ReminderTimes.second(Instant.parse(first), ZoneId.of("Europe/Berlin")))
        .contains(Instant.parse(second));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-23T18:00:00Z", "2026-11-23T20:00:00Z", "2026-11-23T22:30:00Z"})
  void noSecondComesAtNightOrOnAnotherDay(String first) {
    assertThat(ReminderTimes.second(Instant.parse(first), ZoneId.of("Europe/Berlin"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "18:00, 18:00, true",
    "18:00, 20:59, true",
    "18:00, 21:00, false",
    // not into the night, but where the night was meant
    "20:00, 22:00, false",
    "22:30, 23:30, true",
    "06:00, 08:30, true",
  })
  void whatWasDueIsSaidForAWhileAndNotIntoTheNight(String due, String now, boolean said) {
    String day = "2026-11-23T%s:00Z";
    assertThat(
            ReminderTimes.isInTime(
                Instant.parse(day.formatted(due)),
                Instant.parse(day.formatted(now)),
                ZoneId.of("UTC")))
        .isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({"21:59, false", "22:00, true", "00:00, true", "06:59, true", "07:00, false"})
  void theNight(String time, boolean night) {
    assertThat(ReminderTimes.isNight(LocalTime.parse(time))).isEqualTo(night);
  }
}
