package limber.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limber.coach.Reminders.Mode;
import limber.coach.Reminders.Said;
import limber.coach.Reminders.Second;
import limber.coach.Reminders.Weekly;
import org.junit.jupiter.api.Test;

class RemindersTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Optional<ZoneId> HERE = Optional.of(BERLIN);
  private static final Instant MONDAY_NOON = Instant.parse("2026-11-23T11:00:00Z");
  private static final Instant SIX = Instant.parse("2026-11-23T17:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  private static Reminders daily() {
    Weekly weekly =
        new Weekly(
            Mode.ON, List.of(DayOfWeek.values()), LocalTime.of(18, 0), Optional.empty(), Second.ON);
    return Reminders.none().with(weekly, HERE, MONDAY_NOON);
  }

  @Test
  void nothingComesToWhoSaidNothing() {
    assertThat(Reminders.none().from(HERE, MONDAY_NOON).wakeAt()).isEmpty();
  }

  @Test
  void nothingComesWhileNobodyKnowsWhereTheyAre() {
    assertThat(daily().from(Optional.empty(), MONDAY_NOON).wakeAt()).isEmpty();
    assertThat(daily().from(Optional.empty(), MONDAY_NOON).from(HERE, MONDAY_NOON).wakeAt())
        .contains(SIX);
  }

  @Test
  void afterOneTheSecondComesAndTheNextDaysAfterIt() {
    Reminders after = daily().passed(BERLIN, SIX, Said.SOMETHING);

    assertThat(after.coming().second()).contains(SIX.plus(Duration.ofHours(3)));
    assertThat(after.coming().first()).contains(SIX.plus(DAY));
    assertThat(after.wakeAt()).isEqualTo(after.coming().second());
    assertThat(after.notAgain().wakeAt()).contains(SIX.plus(DAY));
  }

  @Test
  void noSecondFollowsSilenceNorWhereItIsNotWanted() {
    assertThat(daily().passed(BERLIN, SIX, Said.NOTHING).coming().second()).isEmpty();
    Reminders once = daily().with(daily().weekly().with(Second.OFF), HERE, MONDAY_NOON);
    assertThat(once.passed(BERLIN, SIX, Said.SOMETHING).coming().second()).isEmpty();
  }

  @Test
  void whoMovesTodaysReminderAfterItCameIsRemindedTomorrow() {
    Reminders moved =
        daily()
            .passed(BERLIN, SIX, Said.SOMETHING)
            .with(daily().weekly().at(LocalTime.of(20, 0)), HERE, SIX.plusSeconds(60));

    assertThat(moved.coming().first()).contains(Instant.parse("2026-11-24T19:00:00Z"));
    assertThat(moved.coming().second()).isEmpty();
  }

  @Test
  void oneTimeComesBesideTheWeekAndIsGoneAfterIt() {
    Reminders both = daily().once(LocalDateTime.parse("2026-11-23T14:00"), HERE, MONDAY_NOON);
    Instant two = Instant.parse("2026-11-23T13:00:00Z");
    assertThat(both.wakeAt()).contains(two);
    assertThat(both.onceAt(BERLIN)).contains(two);

    Reminders after = both.passed(BERLIN, two, Said.SOMETHING);
    assertThat(after.once()).isEmpty();
    assertThat(both.notOnce(HERE, MONDAY_NOON).wakeAt()).contains(SIX);
  }

  @Test
  void oneTimeMovesWithItsPersonsClock() {
    Reminders once =
        Reminders.none().once(LocalDateTime.parse("2026-11-24T08:00"), HERE, MONDAY_NOON);
    assertThat(once.from(Optional.of(ZoneId.of("America/New_York")), MONDAY_NOON).wakeAt())
        .contains(Instant.parse("2026-11-24T13:00:00Z"));
  }

  @Test
  void afterAnOutageTheDaysThatAreOverAreNotMadeUp() {
    Instant thursday = SIX.plus(DAY.multipliedBy(3)).plusSeconds(3600);
    Reminders after = daily().passed(BERLIN, thursday, Said.NOTHING);
    assertThat(after.wakeAt()).contains(SIX.plus(DAY.multipliedBy(4)));
  }

  @Test
  void overAYearThereIsOneADayAtTheSameHourOfTheirClock() {
    Reminders reminders = daily();
    List<LocalDateTime> came = new ArrayList<>();
    for (int day = 0; day < 366; day++) {
      Instant at = reminders.coming().first().orElseThrow();
      came.add(at.atZone(BERLIN).toLocalDateTime());
      reminders = reminders.passed(BERLIN, at, Said.SOMETHING).notAgain();
    }
    LocalDateTime first = LocalDateTime.parse("2026-11-23T18:00");
    for (int day = 0; day < 366; day++) {
      assertThat(came.get(day)).isEqualTo(first.plusDays(day));
    }
  }
}
