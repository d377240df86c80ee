package limber.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limber.coach.Milestone.Of;
import limber.corpus.RealCorpus;
import org.junit.jupiter.api.Test;

/// What is told of what was done in all.
class CountingTest {

  private final Counting counting = new Counting(RealCorpus.english());
  private final List<Milestone> told = new ArrayList<>();
  private Keeping keeping = Keeping.none();

  private void counts(Weeks weeks) {
    Counting.Counted counted = counting.counted(keeping, weeks.training(), List.of(), Weeks.NOW);
    keeping = counted.keeping();
    told.addAll(counted.reached());
  }

  @Test
  void eachNumberOfSessionsIsToldOnceWhenItIsReached() {
    Weeks weeks = new Weeks();
    for (int done = 1; done <= 10; done++) {
      counts(weeks.session(0, 3, 3));
      counts(weeks);
    }

    assertThat(told)
        .containsExactly(
            new Milestone(Of.SESSIONS, 1),
            new Milestone(Of.SESSIONS, 5),
            new Milestone(Of.SESSIONS, 10));
  }

  @Test
  void itCountsFurtherThanTheHistoryRemembers() {
    Weeks weeks = new Weeks();
    int all = 2 * History.MOST;
    for (int done = 1; done <= all; done++) {
      counts(weeks.session(0, 3, 3));
    }

    assertThat(keeping.totals().done().sessions()).isEqualTo(all);
    assertThat(told)
        .filteredOn(one -> one.of() == Of.SESSIONS)
        .last()
        .isEqualTo(new Milestone(Of.SESSIONS, 200));
  }

  @Test
  void whoWasHereBeforeAnythingWasCountedIsNotToldOfOldThings() {
    Weeks weeks = new Weeks();
    for (int done = 1; done <= 7; done++) {
      weeks.session(0, 3, 3);
    }
    counts(weeks);
    assertThat(told).isEmpty();

    for (int done = 8; done <= 10; done++) {
      counts(weeks.session(0, 3, 3));
    }
    assertThat(told).containsExactly(new Milestone(Of.SESSIONS, 10));
  }

  @Test
  void weeksAreToldOnceThoughAStreakBreaksAndGrowsAgain() {
    Weeks weeks = new Weeks();
    for (int week : List.of(20, 19, 18, 17, 10, 9, 8, 7)) {
      weeks.session(7 * week, 3, 3).session(7 * week - 1, 3, 3);
    }
    keeping =
        new Keeping(
            keeping.lookBacks(),
            new Totals(new Done(1, 0), Optional.empty(), Optional.empty(), 4),
            Streak.none(),
            keeping.coming());
    counts(weeks);

    assertThat(told).noneMatch(one -> one.of() == Of.WEEKS);
  }

  @Test
  void fourWeeksInARowAreToldWithTheSessionThatKeepsTheFourth() {
    Weeks weeks = new Weeks();
    for (int ago : List.of(21, 20, 14, 13, 7, 6, 0)) {
      weeks.session(ago, 3, 3);
    }
    counts(weeks);
    assertThat(told).isEmpty();

    counts(weeks.session(0, 3, 3));
    counts(weeks.session(0, 3, 3));
    assertThat(told).containsExactly(new Milestone(Of.WEEKS, 4));
  }

  @Test
  void walksAreCountedOnceEachOnTheirOwnAndWithinSessions() {
    Weeks weeks = new Weeks().walk(3, 30).walk(2, 25);
    counts(weeks);
    assertThat(told).isEmpty();

    counts(weeks.walk(1, 10));
    counts(weeks);
    assertThat(told).containsExactly(new Milestone(Of.WALKED, 60));
    assertThat(keeping.totals().done().walked()).isEqualTo(65);

    counts(weeks.walkingSession(0, 30));
    assertThat(keeping.totals().done().walked()).isGreaterThan(65);
  }
}
