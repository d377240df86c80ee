package limber.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import limber.coach.Answers.Morning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which weeks are kept. Today is a Monday, so that the week before began seven days ago.
class WeeksKeptTest {

  /// Two sessions in each of these weeks, told by how many weeks ago they were.
  private static Weeks twiceIn(int... weeks) {
    Weeks done = new Weeks();
    IntStream.of(weeks).forEach(ago -> done.session(7 * ago, 3, 3).session(7 * ago - 3, 3, 3));
    return done;
  }

  private static int kept(Training training, Reminders.Pause... breaks) {
    WeeksKept kept = new WeeksKept(training, List.of(breaks));
    return kept.withRunning(Weeks.TODAY, kept.until(Weeks.TODAY, Streak.none()));
  }

  private static Training planned(Weeks weeks, int days, LocalDate begun) {
    Training training = weeks.training();
    Plan plan = Plan.beginning("less-pain", new Rhythm(5, days), "any", begun);
    return training.with(training.planned().with(plan));
  }

  @Test
  void twoSessionsKeepAWeekWithoutAPlanAndOneDoesNot() {
    assertThat(kept(twiceIn(3, 2, 1).training())).isEqualTo(3);
    assertThat(kept(new Weeks().session(7, 3, 3).training())).isZero();
    assertThat(kept(Training.none())).isZero();
  }

  @Test
  void theWeekUnderWayCountsOnceItIsKeptAndNeverBreaks() {
    Weeks weeks = twiceIn(2, 1);
    assertThat(kept(weeks.training())).isEqualTo(2);
    assertThat(kept(weeks.session(0, 3, 3).training())).isEqualTo(2);
    assertThat(kept(weeks.session(0, 3, 3).training())).isEqualTo(3);
  }

  @Test
  void whatCouldNotBeginIsNoSession() {
    assertThat(kept(new Weeks().session(7, 3, 3).held(6, 9).training())).isZero();
  }

  @Test
  void oneMissedWeekInFourIsForgivenAndASecondIsNot() {
    assertThat(kept(twiceIn(6, 5, 4, 2, 1).training())).as("the third was missed").isEqualTo(5);
    assertThat(kept(twiceIn(6, 5, 3, 1).training())).as("two of four").isEqualTo(1);
    assertThat(kept(twiceIn(6, 5, 4, 1).training())).as("two in a row").isEqualTo(1);
    assertThat(kept(twiceIn(7, 5, 4, 3, 1).training())).as("four weeks later").isEqualTo(5);
  }

  @Test
  void aPauseBreaksNothing() {
    LocalDate inTheThird = Weeks.TODAY.minusDays(17);
    Reminders.Pause pause = new Reminders.Pause(inTheThird, inTheThird.plusDays(7));

    assertThat(kept(twiceIn(6, 5, 4, 1).training())).isEqualTo(1);
    assertThat(kept(twiceIn(6, 5, 4, 1).training(), pause)).isEqualTo(4);
  }

  @Test
  void daysOfRestAfterTooMuchBreakNothing() {
    Weeks weeks = new Weeks();
    for (int ago = 6; ago > 3; ago--) {
      weeks.session(7 * ago, 3, 3).session(7 * ago - 3, 3, 3);
    }
    // a red Sunday, whose rest reaches into the next week
    weeks.morning(22, Morning.MUCH_WORSE).morning(14, Morning.MUCH_WORSE);
    weeks.session(7, 3, 3).session(4, 3, 3);

    assertThat(kept(weeks.training())).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({"3,3,1", "3,2,0", "2,2,1", "7,5,1", "7,4,0"})
  void aPlanIsKeptByItsDaysButNobodyNeedsMoreThanFive(int days, int done, int weeks) {
    Weeks sessions = new Weeks();
    IntStream.range(0, done).forEach(day -> sessions.session(7 - day, 3, 3));

    assertThat(kept(planned(sessions, days, Weeks.TODAY.minusDays(70)))).isEqualTo(weeks);
  }

  @Test
  void theWeekInWhichAPlanWasBegunNeedsOnlyTheDaysThatWereLeft() {
    LocalDate friday = Weeks.TODAY.minusDays(3);
    Weeks two = new Weeks().session(3, 3, 3).session(1, 3, 3);

    assertThat(kept(planned(two, 5, friday))).isEqualTo(1);
    assertThat(kept(planned(two, 5, friday.minusDays(4)))).isZero();
  }

  @Test
  void whatIsJudgedStaysJudgedThoughTheHistoryForgets() {
    Streak before = new Streak(40, Optional.of(Weeks.TODAY.minusDays(7)), Optional.empty());
    WeeksKept kept = new WeeksKept(twiceIn(1).training(), List.of());

    Streak after = kept.until(Weeks.TODAY, before);
    assertThat(after.weeks()).isEqualTo(41);
    assertThat(after.open()).contains(Weeks.TODAY);
    assertThat(kept.until(Weeks.TODAY, after)).isEqualTo(after);
  }
}
