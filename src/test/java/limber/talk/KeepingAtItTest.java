package limber.talk;

import static limber.talk.Conversation.EMERGENCY;
import static limber.talk.Conversation.SHORT;
import static limber.talk.Conversation.YOGA;
import static limber.talk.Conversation.answered;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import limber.coach.Answers.Effort;
import limber.coach.Answers.Morning;
import limber.coach.Keeping.LookBacks;
import limber.coach.Milestone;
import limber.coach.Milestone.Of;
import limber.coach.ReminderTimes;
import limber.coach.Reminders.Mode;
import limber.coach.RunId;
import limber.coach.Wishes.Hands;
import limber.coach.Wishes.Mornings;
import limber.talk.KeepingReply.LongSilence;
import limber.talk.KeepingReply.Silenced;
import limber.talk.KeepingReply.WeekTold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How somebody is told that they keep at it. The first day is a Sunday, at noon in Greenwich.
class KeepingAtItTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final Conversation talk = Conversation.home();

  /// What came unasked, each by the clock of its person.
  private final Map<LocalDateTime, List<Reply>> unasked = new TreeMap<>();

  private ZoneId zone = BERLIN;

  private void isIn(ZoneId other) {
    zone = other;
    talk.presses(new ZonePress.In(other)).presses(new SettingsPress.Ask(new Mornings.Never()));
  }

  private void exercises() {
    begins();
    talk.presses(Press.Move.DONE).presses(Press.Move.STOP).answersAfter(1, Effort.RIGHT);
  }

  /// Who was not asked in the morning is asked before a session.
  private void begins() {
    talk.presses(new Press.Begin(SHORT));
    for (Reply reply : talk.replies()) {
      if (reply instanceof SessionReply.MorningAsked(RunId run, _)) {
        talk.presses(new SessionPress.NextMorning(run, Morning.SAME_OR_BETTER));
      }
    }
    talk.answersBefore(0).starts(Hands.ON);
  }

  /// Lets time pass, with everything that comes meanwhile at its time.
  private void pass(Duration length) {
    Instant end = talk.now().plus(length);
    while (talk.wakeAt().filter(at -> !at.isAfter(end)).isPresent()) {
      Instant due = talk.wakeAt().orElseThrow();
      talk.waits(Duration.between(talk.now(), due)).wakes();
      if (!talk.replies().isEmpty()) {
        unasked.merge(
            due.atZone(zone).toLocalDateTime(),
            talk.replies(),
            (one, other) -> {
              List<Reply> both = new ArrayList<>(one);
              both.addAll(other);
              return both;
            });
      }
      assertThat(talk.wakeAt()).as("a waking settles what it was for").isNotEqualTo(due);
    }
    talk.waits(Duration.between(talk.now(), end));
  }

  private <R> long count(Class<R> kind) {
    return unasked.values().stream().flatMap(List::stream).filter(kind::isInstance).count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Apia"})
  void inAYearALookBackComesEachSundayEveningOfAWeekWithSomethingInIt(String id) {
    isIn(ZoneId.of(id));
    for (int day = 0; day < 364; day++) {
      boolean away = day >= 140 && day < 147;
      if (day % 3 == 0 && !away) {
        exercises();
      }
      pass(Duration.ofDays(1));
    }

    assertThat(unasked.keySet()).allMatch(at -> at.getDayOfWeek() == DayOfWeek.SUNDAY);
    assertThat(unasked.keySet()).allMatch(at -> at.toLocalTime().equals(LocalTime.of(18, 30)));
    assertThat(unasked.values()).allMatch(said -> said.size() == 1);
    assertThat(count(WeekTold.class)).isBetween(51L, 52L);
    WeekTold last = (WeekTold) new TreeMap<>(unasked).lastEntry().getValue().getFirst();
    assertThat(last.week().kept()).as("one week was missed and forgiven").isBetween(50, 52);
  }

  @Test
  void afterTwoWeeksOfSilenceThereIsOneWordThenQuiet() {
    isIn(BERLIN);
    exercises();
    talk.presses(new ReminderPress.Turned(Mode.ON));
    pass(Duration.ofDays(365));

    assertThat(count(LongSilence.class)).isEqualTo(1);
    LocalDateTime last = new TreeMap<>(unasked).lastKey();
    assertThat(unasked.get(last)).containsExactly(new LongSilence(Silenced.TURNED_OFF));
    assertThat(last).isEqualTo(LocalDateTime.parse("2026-12-06T18:00"));
    assertThat(talk.wakeAt()).isEmpty();
    assertThat(talk.chat().everyday().reminders().weekly().mode()).isEqualTo(Mode.OFF);
    assertThat(talk.chat().everyday().reminders().weekly().days()).isNotEmpty();
  }

  @Test
  void whoIsBackIsMissedAnewButNotByThePressThatSaysNotNow() {
    isIn(BERLIN);
    exercises();
    pass(Duration.ofDays(20));
    talk.presses(new KeepingPress.LeaveMe());
    assertThat(talk.utterances())
        .singleElement()
        .matches(said -> said.isInPlace() && said.reply() instanceof KeepingReply.LeftAlone);
    pass(Duration.ofDays(100));
    assertThat(count(LongSilence.class)).isEqualTo(1);

    talk.says("yoga", answered(YOGA));
    pass(Duration.ofDays(100));
    assertThat(count(LongSilence.class)).isEqualTo(2);
  }

  @Test
  void whoOnlyAskedSomethingIsNotMissed() {
    isIn(BERLIN);
    talk.says("yoga", answered(YOGA));
    pass(Duration.ofDays(60));

    assertThat(unasked).isEmpty();
  }

  @Test
  void nothingComesUntilItIsKnownWhatTimeItIs() {
    exercises();
    pass(Duration.ofDays(60));

    assertThat(unasked).isEmpty();
  }

  @Test
  void whoLeftInTheMiddleOfASessionIsMissedToo() {
    isIn(BERLIN);
    exercises();
    talk.begins();
    pass(Duration.ofDays(60));

    assertThat(count(LongSilence.class)).isEqualTo(1);
  }

  @Test
  void nobodyIsToldAnythingWhileAWarningWaits() {
    isIn(BERLIN);
    exercises();
    talk.notices(EMERGENCY);
    pass(Duration.ofDays(60));

    assertThat(unasked).isEmpty();
    assertThat(talk.wakeAt()).isEmpty();
  }

  @Test
  void aLookBackWaitsForTheEndOfASessionAndComesOnTheSameEvening() {
    isIn(BERLIN);
    exercises();
    talk.waits(Duration.ofHours(5)).begins();
    pass(Duration.ofHours(1));
    assertThat(unasked).isEmpty();

    talk.presses(Press.Move.DONE).presses(Press.Move.STOP).answersAfter(1, Effort.RIGHT);
    pass(Duration.ofHours(12));
    assertThat(unasked.keySet()).containsExactly(LocalDateTime.parse("2026-11-22T19:30"));
  }

  @Test
  void aLookBackThatIsMoreThanADayLateIsDropped() {
    isIn(BERLIN);
    exercises();
    talk.waits(Duration.ofHours(5 + 24 + 1)).wakes();

    assertThat(talk.replies()).isEmpty();
    assertThat(talk.wakeAt()).contains(Instant.parse("2026-11-29T17:30:00Z"));
  }

  @Test
  void oneThatIsHoursLateDoesNotComeAtNight() {
    isIn(BERLIN);
    exercises();
    talk.waits(Duration.ofHours(14)).wakes();
    assertThat(talk.replies()).isEmpty();

    pass(Duration.ofHours(10));
    assertThat(unasked.keySet()).containsExactly(LocalDateTime.parse("2026-11-23T08:00"));
  }

  @Test
  void whoMovesHearsItOnTheSundayEveningThere() {
    isIn(ZoneId.of("Asia/Tokyo"));
    exercises();
    isIn(ZoneId.of("America/Los_Angeles"));
    pass(Duration.ofDays(3));

    assertThat(unasked.keySet()).containsExactly(LocalDateTime.parse("2026-11-22T18:30"));
  }

  @Test
  void oneTapEndsLookBacksAndAnotherBringsThemBack() {
    isIn(BERLIN);
    exercises();
    for (int i = 0; i < 2; i++) {
      assertThat(talk.presses(new KeepingPress.TurnLookBacks(LookBacks.OFF)).replies())
          .containsExactly(new KeepingReply.LookBacksTurned(LookBacks.OFF));
    }
    pass(Duration.ofDays(2));
    assertThat(unasked).isEmpty();

    talk.presses(new SettingsPress.LookBack(LookBacks.ON));
    assertThat(talk.utterances())
        .singleElement()
        .matches(said -> said.isInPlace() && said.reply() instanceof SettingsReply.SettingsShown);
    exercises();
    pass(Duration.ofDays(6));
    assertThat(count(WeekTold.class)).isEqualTo(1);
  }

  @Test
  void whatIsReachedIsToldInTheSummaryOnce() {
    List<Milestone> told = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      exercises();
      talk.replies().stream()
          .filter(SessionReply.Summed.class::isInstance)
          .flatMap(reply -> ((SessionReply.Summed) reply).reached().stream())
          .forEach(told::add);
      talk.waits(Duration.ofMinutes(30));
    }

    assertThat(told)
        .containsExactly(
            new Milestone(Of.SESSIONS, 1),
            new Milestone(Of.SESSIONS, 5),
            new Milestone(Of.SESSIONS, 10));
  }

  @Test
  void aSessionThatWasTooMuchIsNoMomentForIt() {
    talk.begins().presses(Press.Move.DONE).presses(Press.Move.STOP);
    talk.answersAfter(9, Effort.HARD);

    assertThat(talk.replies())
        .filteredOn(SessionReply.Summed.class::isInstance)
        .singleElement()
        .matches(reply -> ((SessionReply.Summed) reply).reached().isEmpty());
  }

  @Test
  void nothingEverComesAtNight() {
    for (int hour = 0; hour < 24; hour++) {
      KeepingAtItTest other = new KeepingAtItTest();
      other.talk.waits(Duration.ofHours(hour));
      other.isIn(BERLIN);
      other.exercises();
      other.pass(Duration.ofDays(40));
      assertThat(other.unasked.keySet()).noneMatch(at -> ReminderTimes.isNight(at.toLocalTime()));
    }
  }
}
