package limber.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limber.coach.Answers.Effort;
import limber.coach.Answers.Leg;
import limber.coach.Pain;
import limber.coach.Program;
import limber.coach.Reminders.Mode;
import limber.coach.Reminders.Pause;
import limber.coach.Reminders.Second;
import limber.coach.Wishes.Hands;
import limber.corpus.EntryId;
import limber.corpus.RealCorpus;
import limber.corpus.Sign;
import limber.safety.Warning;
import limber.talk.ReminderReply.Which;
import limber.talk.SessionReply.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reminders by buttons and in words, over the real corpus. The tests begin on a Monday, at ten in
/// Berlin.
class RemindingTest {

  private static final Talk TALK = new Talk(RealCorpus.english());
  private static final MessageId MESSAGE = new MessageId(7);
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant SIX = Instant.parse("2026-11-23T17:00:00Z");

  private Instant now = Instant.parse("2026-11-23T09:00:00Z");
  private Chat chat = Checked.at(now, Chat.fresh(new ChatId(42)).introduced());
  private Turn last = Turn.saying(chat);

  private List<Reply> hears(Heard heard) {
    last = TALK.turn(chat, heard, now);
    chat = last.chat();
    return last.replies().stream().map(Utterance::reply).toList();
  }

  private List<Reply> says(String text) {
    return hears(Conversation.words(text, Conversation.UNKNOWN));
  }

  private List<Reply> presses(Press press) {
    return hears(new Heard.Pressed(MESSAGE, press));
  }

  private List<Reply> commands(String name) {
    return hears(new Heard.Command(name, Heard.Words.none()));
  }

  private List<Reply> wakes() {
    return hears(new Heard.Woken());
  }

  private List<Reply> wakesAt(Instant at) {
    now = at;
    return wakes();
  }

  private void inBerlin() {
    presses(new ZonePress.In(BERLIN));
  }

  /// Every day at six in the evening.
  private void daily() {
    inBerlin();
    says("remind me every day at 18:00");
  }

  private void withAPlan() {
    presses(new PlanPress.SetUp(List.of("stronger", "5", "3", "no-floor")));
  }

  private Optional<Instant> next() {
    return chat.everyday().reminders().coming().first();
  }

  private ReminderReply.RemindersShown shown() {
    return (ReminderReply.RemindersShown) last.replies().getLast().reply();
  }

  @Test
  void whoHasChosenNothingIsOfferedThreeDaysAndNothingComes() {
    commands("remind");

    assertThat(shown().weekly().mode()).isEqualTo(Mode.OFF);
    assertThat(shown().weekly().days())
        .containsExactly(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
    assertThat(chat.wakeAt()).isEmpty();
  }

  @Test
  void whoHasAPlanIsOfferedItsDays() {
    withAPlan();
    commands("remind");

    assertThat(shown().weekly().days()).hasSize(3);
  }

  @Test
  void turningOnAsksOnceWhereSomebodyIsAndGoesOnFromThere() {
    commands("remind");
    assertThat(presses(new ReminderPress.Turned(Mode.ON)))
        .containsExactly(new ZoneReply.WhereAreYou());
    assertThat(chat.wakeAt()).isEmpty();

    assertThat(says("Berlin")).hasSize(2).first().isInstanceOf(ZoneReply.Kept.class);
    assertThat(shown().here().zone()).contains(BERLIN);
    assertThat(next()).contains(SIX);

    presses(new ReminderPress.Turned(Mode.OFF));
    presses(new ReminderPress.Turned(Mode.ON));
    assertThat(last.replies()).singleElement().matches(Utterance::isInPlace);
    assertThat(next()).contains(SIX);
  }

  @Test
  void daysTimesAndTheSecondAreSetInPlaceAndAPressThatArrivesTwiceChangesNothing() {
    daily();
    List<Press> presses =
        List.of(
            new ReminderPress.Day(DayOfWeek.SUNDAY, Press.Mark.CLEARED),
            new ReminderPress.At(LocalTime.of(19, 30)),
            new ReminderPress.Seconds(Second.OFF),
            new ReminderPress.Pause(LocalDate.parse("2026-11-30")));
    for (Press press : presses) {
      presses(press);
      assertThat(last.replies()).singleElement().matches(Utterance::isInPlace);
      Chat once = chat.calm();
      presses(press);
      assertThat(chat.calm()).isEqualTo(once);
    }
    assertThat(shown().weekly().days()).hasSize(6).doesNotContain(DayOfWeek.SUNDAY);
    assertThat(next()).contains(Instant.parse("2026-11-30T18:30:00Z"));

    presses(new ReminderPress.GoOn());
    assertThat(next()).contains(Instant.parse("2026-11-23T18:30:00Z"));
  }

  @Test
  void aPauseOfAnOldButtonIsNone() {
    daily();
    presses(new ReminderPress.Pause(LocalDate.parse("2026-11-20")));
    presses(new ReminderPress.Pause(LocalDate.parse("2027-11-20")));
    assertThat(shown().weekly().pause()).isEmpty();
  }

  @Test
  void nothingComesAtNightThatWasNotAskedForTwice() {
    daily();
    assertThat(presses(new ReminderPress.At(LocalTime.of(23, 30))))
        .containsExactly(new ReminderReply.NightAsked(LocalTime.of(23, 30), Optional.empty()));
    assertThat(next()).contains(SIX);
    assertThat(says("remind me at 6:30"))
        .containsExactly(new ReminderReply.NightAsked(LocalTime.of(6, 30), Optional.empty()));
    assertThat(next()).contains(SIX);

    presses(new ReminderPress.AtNight(LocalTime.of(23, 30)));
    assertThat(next()).contains(Instant.parse("2026-11-23T22:30:00Z"));
  }

  @Test
  void aReminderCarriesTheSessionAndOnePressStartsIt() {
    withAPlan();
    daily();
    List<Reply> said = wakesAt(SIX);

    assertThat(said)
        .singleElement()
        .isInstanceOfSatisfying(
            ReminderReply.Due.class,
            due -> {
              assertThat(due.which()).isEqualTo(Which.FIRST);
              assertThat(due.today()).containsInstanceOf(PlanReply.TodaySession.class);
            });
    assertThat(last.replies().getFirst().urgency()).isEqualTo(Urgency.UNASKED);
    presses(new Press.Begin(new Program.Today()));
    assertThat(chat.run()).map(run -> run.program()).contains(new Program.Today());
  }

  @Test
  void theSecondComesOnlyWhereTheSessionIsNotDone() {
    withAPlan();
    daily();
    wakesAt(SIX);
    Instant nine = SIX.plus(Duration.ofHours(3));
    assertThat(chat.wakeAt()).contains(nine);
    assertThat(wakesAt(nine))
        .singleElement()
        .matches(said -> said instanceof ReminderReply.Due due && due.which() == Which.SECOND);
    assertThat(chat.wakeAt()).contains(SIX.plus(Duration.ofDays(1)));

    Instant again = SIX;
    do {
      again = again.plus(Duration.ofDays(1));
    } while (wakesAt(again).stream().noneMatch(RemindingTest::carriesASession));
    doesTheSession();
    assertThat(wakesAt(again.plus(Duration.ofHours(3))))
        .noneMatch(ReminderReply.Due.class::isInstance);
  }

  private static boolean carriesASession(Reply reply) {
    return reply instanceof ReminderReply.Due due
        && due.today().filter(PlanReply.TodaySession.class::isInstance).isPresent();
  }

  private void doesTheSession() {
    presses(new Press.Begin(new Program.Today()));
    while (chat.place() instanceof Place.Readying at) {
      presses(
          switch (at.open()) {
            case MORNING -> new SessionPress.RatherNot(at.run().id(), SessionPress.About.MORNING);
            case PAIN -> new SessionPress.Hurts(at.run().id(), When.BEFORE, new Pain(0));
            case LEG -> new SessionPress.Spread(at.run().id(), Leg.NO);
            case PREVIEW -> new SessionPress.Start(at.run().id(), Hands.ON);
          });
    }
    while (chat.place() instanceof Place.Walking at) {
      presses(new Press.OnStep(at.run().id(), at.run().position(), Press.Move.DONE));
    }
    presses(new SessionPress.Hurts(chat.lastRun().orElseThrow(), When.AFTER, new Pain(0)));
    presses(new SessionPress.WasHard(chat.lastRun().orElseThrow(), Effort.RIGHT));
    assertThat(chat.place()).isInstanceOf(Place.Home.class);
  }

  @Test
  void theSecondIsOffByOneTap() {
    withAPlan();
    daily();
    wakesAt(SIX);
    assertThat(presses(new ReminderPress.OnlyOne())).containsExactly(new ReminderReply.OnlyOne());
    assertThat(chat.wakeAt()).contains(SIX.plus(Duration.ofDays(1)));

    wakesAt(Instant.parse("2026-11-25T17:00:00Z"));
    assertThat(chat.everyday().reminders().coming().second()).isEmpty();
  }

  @Test
  void notTodayDropsTheSecondAndTellsTheNext() {
    withAPlan();
    daily();
    wakesAt(SIX);
    assertThat(presses(new ReminderPress.NotToday(LocalDate.parse("2026-11-23"))))
        .singleElement()
        .isInstanceOfSatisfying(
            ReminderReply.NotToday.class,
            reply -> assertThat(reply.next()).contains(SIX.plus(Duration.ofDays(1))));
    assertThat(chat.wakeAt()).contains(SIX.plus(Duration.ofDays(1)));
  }

  @Test
  void theButtonOfAnotherDayLeavesTodaysSecondAsItIs() {
    withAPlan();
    daily();
    wakesAt(SIX);
    presses(new ReminderPress.NotToday(LocalDate.parse("2026-11-22")));
    assertThat(chat.wakeAt()).contains(SIX.plus(Duration.ofHours(3)));
  }

  @Test
  void nobodyIsRemindedInTheMiddleOfASessionNorWhileAWarningWaits() {
    daily();
    presses(new Press.Begin(new Program.Today()));
    assertThat(wakesAt(SIX)).noneMatch(ReminderReply.class::isInstance);

    RemindingTest other = new RemindingTest();
    other.daily();
    other.hears(
        Conversation.alarming("it is like this", new Warning(Sign.Level.CRISIS, "suicide")));
    assertThat(other.wakesAt(SIX)).isEmpty();
    assertThat(other.next()).contains(SIX.plus(Duration.ofDays(1)));
  }

  @Test
  void whatComesLateAfterAnOutageIsNotSaid() {
    daily();
    assertThat(wakesAt(SIX.plus(Duration.ofHours(3)))).isEmpty();
    assertThat(next()).contains(SIX.plus(Duration.ofDays(1)));
  }

  @Test
  void oneTimeNamedBeforeTheZoneIsKeptOnceItIsKnown() {
    assertThat(says("remind me tomorrow at 8 in the evening"))
        .containsExactly(new ZoneReply.WhereAreYou());
    presses(new ZonePress.Regions());
    presses(new ZonePress.Region(0));
    presses(new ZonePress.In(BERLIN));

    assertThat(shown().once()).contains(Instant.parse("2026-11-24T19:00:00Z"));
    assertThat(shown().weekly().mode()).isEqualTo(Mode.OFF);
    assertThat(wakesAt(Instant.parse("2026-11-24T19:00:00Z")))
        .singleElement()
        .isInstanceOf(ReminderReply.Due.class);
    assertThat(chat.everyday().reminders().once()).isEmpty();
  }

  @Test
  void oneTimeIsKeptBesideTheWeekAndCanBeDropped() {
    daily();
    says("remind me tomorrow at 8 in the evening");
    assertThat(shown().once()).contains(Instant.parse("2026-11-24T19:00:00Z"));
    assertThat(next()).contains(SIX);

    presses(new ReminderPress.NotOnce());
    assertThat(shown().once()).isEmpty();
    assertThat(next()).contains(SIX);
  }

  @Test
  void oneTimeThatWasNamedComesOnAFreeDayAsWell() {
    withAPlan();
    inBerlin();
    for (int day = 1; day <= 7; day++) {
      says("remind me tomorrow at 20:00");
      Instant eight = SIX.plus(Duration.ofDays(day)).plus(Duration.ofHours(2));
      // on a Sunday there is a look back before it
      List<Reply> said = Stream.concat(wakesAt(eight).stream(), wakes().stream()).toList();
      assertThat(said).as("day %s", day).hasAtLeastOneElementOfType(ReminderReply.Due.class);
    }
  }

  @Test
  void oneTimeThatIsOverIsNotTaken() {
    inBerlin();
    assertThat(says("remind me today at 8 am")).containsExactly(new ReminderReply.TooLate());
    assertThat(presses(new ReminderPress.Once(LocalDateTime.parse("2026-11-20T23:00"))))
        .containsExactly(new ReminderReply.TooLate());
  }

  @Test
  void wordsChangeWhatTheySayAndNothingElse() {
    daily();
    says("not on Sundays");
    assertThat(shown().weekly().days()).hasSize(6).doesNotContain(DayOfWeek.SUNDAY);
    assertThat(shown().weekly().time()).isEqualTo(LocalTime.of(18, 0));

    says("move my reminder to 9");
    assertThat(shown().weekly().time()).isEqualTo(LocalTime.of(9, 0));
    assertThat(shown().weekly().days()).hasSize(6);

    says("pause reminders for a week");
    assertThat(shown().weekly().pause())
        .contains(new Pause(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-30")));
    assertThat(next()).contains(Instant.parse("2026-11-30T08:00:00Z"));

    says("turn my reminders back on");
    assertThat(shown().weekly().pause()).isEmpty();

    assertThat(says("stop reminding me")).containsExactly(new ReminderReply.Off());
    assertThat(chat.everyday().reminders().wakeAt()).isEmpty();
  }

  @Test
  void wordsSetAllAtOnceAndAskWhereSomebodyIs() {
    assertThat(says("remind me every weekday at 7:30"))
        .containsExactly(new ZoneReply.WhereAreYou());
    says("UTC+2");

    assertThat(shown().weekly().mode()).isEqualTo(Mode.ON);
    assertThat(shown().weekly().days()).hasSize(5);
    assertThat(next()).contains(Instant.parse("2026-11-24T05:30:00Z"));
  }

  @Test
  void aTimeThatIsAskedForIsTypedAndNothingElseIsTakenForOne() {
    daily();
    presses(new ReminderPress.Times());
    assertThat(says("purple")).containsExactly(new ReminderReply.NoTime(LocalTime.of(18, 0)));
    says("half past seven in the evening");
    assertThat(shown().weekly().time()).isEqualTo(LocalTime.of(19, 30));

    presses(new ReminderPress.Times());
    assertThat(hears(Conversation.words("yoga", Conversation.answered(Conversation.YOGA))))
        .noneMatch(ReminderReply.class::isInstance);
  }

  @ParameterizedTest
  @ValueSource(strings = {"remind me how the bird dog goes", "remind me of the bird dog"})
  void whatSoundsLikeItGoesOnToTheSearch(String text) {
    Heard heard = Conversation.words(text, Conversation.answered(EntryId.of("exercise/bird-dog")));
    assertThat(hears(heard)).noneMatch(ReminderReply.class::isInstance);
    assertThat(chat.shown()).contains(EntryId.of("exercise/bird-dog"));
  }

  @Test
  void wordsInTheMiddleOfASessionLeaveItWhereItIs() {
    daily();
    presses(new Press.Begin(new Program.Today()));
    Place before = chat.place();
    List<Reply> said = says("remind me every day at 7 pm");

    assertThat(chat.place()).isEqualTo(before);
    assertThat(said).hasSize(2).first().isInstanceOf(ReminderReply.RemindersShown.class);
    assertThat(chat.everyday().reminders().weekly().time()).isEqualTo(LocalTime.of(19, 0));
  }

  @Test
  void whoMovesHouseIsRemindedByTheNewClock() {
    daily();
    commands("timezone");
    says("New York");
    assertThat(next()).contains(Instant.parse("2026-11-23T23:00:00Z"));
  }

  @Test
  void aPlaceOnTheMapWithOneClockIsTakenAndWithTwoIsAsked() {
    hears(new Heard.Located(List.of(BERLIN, ZoneId.of("Europe/Vienna"))));
    assertThat(chat.training().wishes().zone()).contains(BERLIN);
    hears(new Heard.Located(List.of(ZoneId.of("America/New_York"), ZoneId.of("America/Chicago"))));
    assertThat(last.replies())
        .singleElement()
        .matches(
            said -> said.reply() instanceof ZoneReply.Which which && which.choices().size() == 2);
    assertThat(chat.training().wishes().zone()).contains(BERLIN);
  }

  @Test
  void aMistypedTownIsUnderstoodAndToldAndAnUnknownOneIsAskedForAgain() {
    commands("timezone");
    assertThat(says("Nowhereville")).containsExactly(new ZoneReply.Unknown());
    assertThat(says("Stutgart"))
        .singleElement()
        .isInstanceOfSatisfying(
            ZoneReply.Kept.class,
            kept -> {
              assertThat(kept.zone()).isEqualTo(BERLIN);
              assertThat(kept.from()).isEqualTo(new ZoneReply.From.Typed("Stuttgart, Germany"));
            });
  }
}
