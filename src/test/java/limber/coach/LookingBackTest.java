package limber.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import limber.coach.Answers.Morning;
import limber.corpus.RealCorpus;
import org.junit.jupiter.api.Test;

class LookingBackTest {

  private final LookingBack lookingBack = new LookingBack(RealCorpus.english());

  @Test
  void ofSomebodyNewThereIsNothing() {
    Progress progress = lookingBack.on(Training.none(), Weeks.NOW);

    assertThat(progress.isEmpty()).isTrue();
    assertThat(progress.trend()).isEqualTo(new Trend.TooEarly(5));
    assertThat(progress.done()).isEqualTo(new Done(0, 0));
  }

  @Test
  void oneSessionIsOneDayInOneWeek() {
    Progress progress = on(new Weeks().session(0, 4, 3));

    assertThat(progress.days())
        .containsExactly(
            new Felt(
                Weeks.TODAY, Optional.of(new Pain(4)), Optional.of(new Pain(3)), Optional.empty()));
    assertThat(progress.weeks()).containsExactly(new Done(1, 0));
    assertThat(progress.trend()).isEqualTo(new Trend.TooEarly(4));
  }

  @Test
  void theSeventhDayAgoIsInTheWeekBefore() {
    Progress progress = on(new Weeks().session(7, 4, 4).session(6, 4, 4).session(0, 4, 4));

    assertThat(progress.weeks()).containsExactly(new Done(1, 0), new Done(2, 0));
  }

  @Test
  void weeksWithoutAnythingStayInBetween() {
    Progress progress = on(new Weeks().session(30, 5, 5).session(1, 3, 3));

    assertThat(progress.weeks()).extracting(Done::sessions).containsExactly(1, 0, 0, 0, 1);
  }

  @Test
  void itLooksBackOnTwelveWeeksAndNoFurther() {
    Progress progress = on(new Weeks().session(200, 9, 9).session(84, 9, 9).session(83, 3, 3));

    assertThat(progress.weeks()).hasSize(Progress.MOST_WEEKS);
    assertThat(progress.days()).extracting(Felt::on).containsExactly(Weeks.TODAY.minusDays(83));
  }

  @Test
  void aDayWithTwoSessionsHasThePainBeforeTheFirstAndAfterTheLast() {
    Instant morning = Instant.parse("2026-11-20T07:00:00Z");
    Answers first = Answers.none().before(new Pain(6)).after(new Pain(5));
    Answers second = Answers.none().before(new Pain(4)).after(new Pain(2));

    Progress progress =
        on(new Weeks().session(morning, first).session(morning.plus(Duration.ofHours(9)), second));

    assertThat(progress.days())
        .containsExactly(
            new Felt(
                LocalDate.of(2026, 11, 20),
                Optional.of(new Pain(6)),
                Optional.of(new Pain(2)),
                Optional.empty()));
    assertThat(progress.done().sessions()).isEqualTo(2);
  }

  @Test
  void aSessionInWhichNothingWasToldIsDoneButNotFelt() {
    Progress progress = on(new Weeks().walkingSession(3, 30));

    assertThat(progress.days()).isEmpty();
    assertThat(progress.done().sessions()).isEqualTo(1);
  }

  @Test
  void aSessionThatCouldNotBeginIsFeltButNotDone() {
    Progress progress = on(new Weeks().held(2, 8));

    assertThat(progress.days()).extracting(Felt::before).containsExactly(Optional.of(new Pain(8)));
    assertThat(progress.weeks()).containsExactly(new Done(0, 0));
  }

  @Test
  void walksAreCountedFromTheLogAndWithinSessions() {
    Progress progress =
        on(new Weeks().walk(8, 12).walk(1, 13).walkingSession(1, 30).walkingSession(2, 3));

    assertThat(progress.weeks())
        .as("a session's ten minutes, but no more than the session took")
        .containsExactly(new Done(0, 12), new Done(2, 13 + 10 + 3));
  }

  @Test
  void theDayIsThatOfItsPersonOnBothSidesOfMidnightAndOfSummerTime() {
    Instant lateOnTheLastSummerDay = Instant.parse("2026-10-24T22:30:00Z");
    Instant lateOnTheFirstWinterDay = Instant.parse("2026-10-25T22:30:00Z");
    Answers told = Answers.none().before(new Pain(3));
    Weeks weeks =
        new Weeks().session(lateOnTheLastSummerDay, told).session(lateOnTheFirstWinterDay, told);

    assertThat(on(weeks).days())
        .as("an hour and a half into Sunday, and half an hour before Monday: one day")
        .extracting(Felt::on)
        .containsExactly(LocalDate.of(2026, 10, 25));
    assertThat(lookingBack.on(weeks.training(ZoneOffset.UTC), Weeks.NOW).days())
        .extracting(Felt::on)
        .containsExactly(LocalDate.of(2026, 10, 24), LocalDate.of(2026, 10, 25));
  }

  @Test
  void whoHasTravelledWestDidTomorrowsSessionToday() {
    Weeks weeks = new Weeks().session(Weeks.NOW, Answers.none().before(new Pain(3))).walk(-1, 12);

    Progress progress = lookingBack.on(weeks.training(ZoneId.of("Pacific/Honolulu")), Weeks.NOW);

    assertThat(progress.weeks()).containsExactly(new Done(1, 12));
  }

  @Test
  void whereEarlierSessionsAreForgottenOnlyWholeWeeksAreShown() {
    Weeks weeks = new Weeks();
    for (int session = 0; session < 150; session++) {
      int ago = (149 - session) / 2;
      weeks.session(
          Weeks.NOW.minus(Duration.ofDays(ago)).plusSeconds(session % 2),
          Answers.none().before(new Pain(3)));
    }

    assertThat(on(weeks).weeks())
        .as("120 are remembered, two a day: the first of them 59 days ago, so eight whole weeks")
        .hasSize(8)
        .allSatisfy(week -> assertThat(week.sessions()).isEqualTo(14));
  }

  @Test
  void whatWasSaidOfMorningsAndAfterwardsIsTold() {
    Progress progress =
        on(
            new Weeks()
                .morning(9, Morning.A_BIT_WORSE)
                .session(5, 4, 1)
                .morning(4, Morning.SAME_OR_BETTER)
                .session(2, 4, 2)
                .session(1, 4, 5));

    assertThat(progress.mornings()).containsExactly(Morning.A_BIT_WORSE, Morning.SAME_OR_BETTER);
    assertThat(progress.afterwards()).contains(Trend.Course.LOWER);
    assertThat(progress.usualBefore(0)).hasValue(4);
    assertThat(progress.usualBefore(1)).isEmpty();
  }

  @Test
  void fiveDaysAreEnoughForALine() {
    Weeks weeks = new Weeks().session(28, 6, 5).session(21, 5, 5).session(14, 5, 4);

    assertThat(on(weeks).trend()).isEqualTo(new Trend.TooEarly(2));
    weeks.session(7, 4, 3).session(0, 3, 3);

    assertThat(on(weeks).trend())
        .isInstanceOfSatisfying(
            Trend.Line.class,
            line -> {
              assertThat(line.since()).isEqualTo(Weeks.TODAY.minusDays(28));
              assertThat(line.from()).isCloseTo(6, within(0.5));
              assertThat(line.to()).isCloseTo(3, within(0.5));
              assertThat(line.course()).isEqualTo(Trend.Course.LOWER);
            });
  }

  private Progress on(Weeks weeks) {
    return lookingBack.on(weeks.training(), Weeks.NOW);
  }
}
