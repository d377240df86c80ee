package limber.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import limber.coach.Later.Half;
import limber.coach.Later.Hour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaterTest {

  private static final ZoneId SYDNEY = ZoneId.of("Australia/Sydney");

  private static Hour at(String time, Half half) {
    return new Hour(LocalTime.parse(time), half);
  }

  @Test
  void tomorrowIsCountedFromTheDayWhereSomebodyIs() {
    // a Monday in Greenwich, and Tuesday already in Sydney
    Instant now = Instant.parse("2026-11-23T20:00:00Z");
    assertThat(new Later.Ahead(1, at("08:00", Half.TOLD)).in(SYDNEY, now))
        .isEqualTo(LocalDateTime.parse("2026-11-25T08:00"));
    assertThat(new Later.Ahead(1, at("08:00", Half.TOLD)).in(ZoneId.of("UTC"), now))
        .isEqualTo(LocalDateTime.parse("2026-11-24T08:00"));
  }

  @ParameterizedTest
  @CsvSource({
    "05:00, EITHER, 2026-11-23T17:00",
    "05:00, TOLD, 2026-11-23T05:00",
    "11:00, EITHER, 2026-11-23T11:00",
    "09:00, EITHER, 2026-11-23T21:00",
  })
  void ofTwoHalvesOfTodayTheOneThatIsToComeIsMeant(String time, Half half, String meant) {
    Instant now = Instant.parse("2026-11-23T10:00:00Z");
    assertThat(new Later.Ahead(0, at(time, half)).in(ZoneId.of("UTC"), now)).isEqualTo(meant);
  }

  @Test
  void aDayOfTheWeekIsTheNextSuchDay() {
    Instant monday = Instant.parse("2026-11-23T10:00:00Z");
    ZoneId utc = ZoneId.of("UTC");
    assertThat(new Later.On(DayOfWeek.FRIDAY, at("18:00", Half.TOLD)).in(utc, monday))
        .isEqualTo("2026-11-27T18:00");
    assertThat(new Later.On(DayOfWeek.MONDAY, at("18:00", Half.TOLD)).in(utc, monday))
        .isEqualTo("2026-11-23T18:00");
    assertThat(new Later.On(DayOfWeek.MONDAY, at("09:00", Half.TOLD)).in(utc, monday))
        .isEqualTo("2026-11-30T09:00");
  }

  @Test
  void anHourFromNowIsSoOverAChangeOfTheClock() {
    // 1:30 in Berlin; an hour later it is 3:30
    Instant now = Instant.parse("2027-03-28T00:30:20Z");
    assertThat(new Later.After(Duration.ofHours(1)).in(ZoneId.of("Europe/Berlin"), now))
        .isEqualTo("2027-03-28T03:30");
  }

  @Test
  void aWeekdayOfALeapYearIsCountedRight() {
    Instant now = Instant.parse("2028-02-28T10:00:00Z");
    assertThat(new Later.Ahead(1, at("18:00", Half.TOLD)).in(ZoneId.of("UTC"), now))
        .isEqualTo("2028-02-29T18:00");
  }
}
