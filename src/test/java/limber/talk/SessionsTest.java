package limber.talk;

import static limber.talk.Conversation.BREATHING;
import static limber.talk.Conversation.KNEE_PLANK;
import static limber.talk.Conversation.PLANK;
import static limber.talk.Conversation.SHORT;
import static limber.talk.Conversation.WALKING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import limber.coach.Answers;
import limber.coach.Answers.Effort;
import limber.coach.Answers.Leg;
import limber.coach.Habit;
import limber.coach.Measure;
import limber.coach.Pain;
import limber.coach.Prescribed;
import limber.coach.RunId;
import limber.coach.Session;
import limber.coach.Verdict;
import limber.coach.Wishes.Hands;
import limber.corpus.Dose.Level;
import limber.corpus.EntryId;
import limber.corpus.PainRule.Colour;
import limber.talk.Press.Move;
import limber.talk.Reply.Occasion;
import limber.talk.SessionReply.Encouragement;
import limber.talk.SessionReply.Follows;
import limber.talk.SessionReply.When;
import limber.talk.SessionReply.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is asked before, in and after a session, and what follows from the answers.
class SessionsTest {

  private static final RunId FIRST = new RunId(1);

  private static List<EntryId> shown(Conversation talk) {
    return talk.replies().stream()
        .filter(SessionReply.Preview.class::isInstance)
        .flatMap(reply -> ((SessionReply.Preview) reply).steps().stream())
        .map(Prescribed::exercise)
        .toList();
  }

  @Test
  void painAndLegAreAskedBeforeTheSessionIsShown() {
    Conversation talk = Conversation.readying();
    assertThat(talk.replies()).containsExactly(new SessionReply.PainAsked(FIRST, When.BEFORE));

    talk.says("about 2/10");
    assertThat(talk.replies()).containsExactly(new SessionReply.LegAsked(FIRST));

    talk.says("no");
    assertThat(shown(talk)).containsExactly(WALKING, PLANK, BREATHING);

    talk.waits(Duration.ofMinutes(9)).says("start by hand");
    assertThat(talk.replies()).containsExactly(new Reply.StepShown(talk.step(), Occasion.ITS_TURN));
    assertThat(talk.chat().run().orElseThrow().begunAt()).isEqualTo(talk.now());
  }

  @Test
  void anExerciseOnItsOwnAsksNothing() {
    Conversation talk = Conversation.home().presses(new Press.Begin(PLANK));
    assertThat(talk.chat().place()).isInstanceOf(Place.Walking.class);

    talk.presses(Move.DONE);
    assertThat(talk.chat().place()).isEqualTo(new Place.Home());
    assertThat(talk.sessions()).isEmpty();
  }

  @Test
  void whoIsNotSureAboutTheLegIsToldToTakeCare() {
    Conversation talk = Conversation.readying().says("I'd rather not say").says("not sure");

    assertThat(talk.replies())
        .singleElement()
        .isInstanceOfSatisfying(
            SessionReply.Preview.class,
            shown -> assertThat(shown.start().leg()).isEqualTo(Leg.NOT_SAID));
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 7, 10})
  void aboveFiveNoSessionBegins(int pain) {
    Conversation talk = Conversation.readying().hurts(When.BEFORE, pain);

    assertThat(talk.replies()).singleElement().isInstanceOf(SessionReply.Held.class);
    assertThat(talk.chat().place()).isEqualTo(new Place.Home());
    assertThat(talk.sessions()).singleElement().satisfies(SessionsTest::isRedAndEmpty);
  }

  private static void isRedAndEmpty(Session session) {
    assertThat(session.done()).isEmpty();
    assertThat(session.verdict()).map(Verdict::colour).contains(Colour.RED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "it went down my leg"})
  void painDownALegHoldsASessionWhateverTheNumber(String words) {
    Conversation talk = Conversation.readying().says("0").says(words);

    assertThat(talk.replies()).singleElement().isInstanceOf(SessionReply.Held.class);
    assertThat(talk.chat().run()).isEmpty();
  }

  @Test
  void afterASessionThatWasHeldAGentleWalkMayBegin() {
    Conversation talk = Conversation.readying().hurts(When.BEFORE, 8);

    talk.presses(new Press.Begin(WALKING));
    assertThat(talk.chat().place()).isInstanceOf(Place.Walking.class);
    assertThat(talk.step().measure()).isEqualTo(new Measure.AtLevel(Level.GENTLE));
  }

  @Test
  void anAnswerThatArrivesTwiceChangesNothing() {
    Conversation talk = Conversation.readying().hurts(When.BEFORE, 2);
    Chat once = talk.chat();
    talk.hurts(When.BEFORE, 5);
    assertThat(talk.chat()).isEqualTo(once);
    assertThat(talk.replies()).containsExactly(new SessionReply.LegAsked(FIRST));

    Conversation after = Conversation.rating().hurts(When.AFTER, 2);
    Chat told = after.chat();
    after.hurts(When.AFTER, 9);
    assertThat(after.chat()).isEqualTo(told);
  }

  @Test
  void anOldSessionsButtonsAreToldApart() {
    Conversation talk = Conversation.walking().presses(Move.STOP).presses(new Press.Begin(SHORT));
    Chat before = talk.chat();
    for (SessionPress press : ofAnEarlierRun()) {
      talk.presses(press);
      assertThat(talk.chat()).as("%s", press).isEqualTo(before);
      assertThat(talk.replies())
          .as("%s", press)
          .containsExactly(
              new SessionReply.OldAnswer(), new SessionReply.PainAsked(new RunId(2), When.BEFORE));
    }
  }

  private static List<SessionPress> ofAnEarlierRun() {
    return List.of(
        new SessionPress.Hurts(FIRST, When.BEFORE, new Pain(3)),
        new SessionPress.Hurts(FIRST, When.DURING, new Pain(9)),
        new SessionPress.Hurts(FIRST, When.AFTER, new Pain(3)),
        new SessionPress.Spread(FIRST, Leg.SPREADING),
        new SessionPress.Start(FIRST, Hands.ON),
        new SessionPress.NotNow(FIRST),
        new SessionPress.WasHard(FIRST, Effort.EASY),
        new SessionPress.NextMorning(FIRST, Answers.Morning.MUCH_WORSE),
        new SessionPress.RatherNot(FIRST, SessionPress.About.BEFORE));
  }

  @Test
  void beginningSomethingElseClosesTheQuestions() {
    assertThat(Conversation.readying().presses(new Press.Begin(PLANK)).step().exercise())
        .isEqualTo(PLANK);
    assertThat(Conversation.rating().presses(new Press.Begin(PLANK)).step().exercise())
        .isEqualTo(PLANK);
  }

  @Test
  void aQuestionThatHasWaitedForHoursIsNotAskedAgain() {
    for (Conversation talk : List.of(Conversation.readying(), Conversation.rating())) {
      talk.waits(Duration.ofHours(3)).says("hello?");

      assertThat(talk.chat().place()).isEqualTo(new Place.Home());
      assertThat(talk.replies()).hasSize(1);
    }
  }

  @Test
  void whatHurtsALittleGoesOn() {
    Conversation talk = Conversation.walking().says("ouch");
    assertThat(talk.replies()).containsExactly(new SessionReply.PainAsked(FIRST, When.DURING));

    assertThat(follows(talk.says("1"))).isEqualTo(Follows.GO_ON);
    assertThat(talk.chat().place()).isInstanceOf(Place.Walking.class);
  }

  private static Follows follows(Conversation talk) {
    return ((SessionReply.Felt) talk.replies().getFirst()).follows();
  }

  @Test
  void whatHurtsMoreIsMadeEasierAndRemembered() {
    Conversation talk =
        Conversation.readying().answersBefore(2).starts(Hands.ON).presses(Move.DONE).says("ouch");

    assertThat(follows(talk.says("4"))).isEqualTo(Follows.EASE);
    assertThat(talk.step().exercise()).isEqualTo(KNEE_PLANK);
    assertThat(talk.chat().training().habits())
        .containsExactly(new Habit(PLANK, Optional.of(KNEE_PLANK), Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sharp pain", "it went down my leg", "stop, it went down my leg"})
  void sharpPainAndPainDownALegStopTheSession(String words) {
    Conversation talk = Conversation.walking().presses(Move.DONE).says(words);

    assertThat(talk.replies().getFirst()).isInstanceOf(SessionReply.Halted.class);
    assertThat(talk.chat().run()).isEmpty();
    assertThat(talk.sessions().getFirst().verdict()).map(Verdict::colour).contains(Colour.RED);
    assertThat(talk.says("go on").chat().run()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 8, 10})
  void aboveFiveInTheMiddleStops(int pain) {
    Conversation talk = Conversation.hurting().hurts(When.DURING, pain);

    assertThat(talk.replies())
        .singleElement()
        .isInstanceOfSatisfying(
            SessionReply.Halted.class, halted -> assertThat(halted.why()).isEqualTo(Why.PAIN));
    assertThat(talk.chat().place()).isEqualTo(new Place.Home());
  }

  @Test
  void tooMuchInWordsMakesItEasier() {
    Conversation talk = Conversation.walking().presses(Move.DONE).says("too much");

    assertThat(talk.step().exercise()).isEqualTo(KNEE_PLANK);
    assertThat(talk.chat().run().orElseThrow().answers().complaint())
        .contains(Answers.Complaint.TOO_MUCH);
  }

  @Test
  void skipWhereItHurtsLeavesTheStepOut() {
    assertThat(Conversation.hurting().says("skip").position()).isEqualTo(1);
  }

  @Test
  void whileItIsAskedHowMuchItHurtsNoTimerRuns() {
    Conversation talk = Conversation.timed().presses(Move.HURTS);

    assertThat(talk.chat().place()).isInstanceOf(Place.Hurting.class);
    assertThat(talk.wakeAt()).isEmpty();
    assertThat(talk.says("1").chat().place()).isInstanceOf(Place.Timed.class);
  }

  @Test
  void nothingIsMadeHarderOnADayOnWhichItHurt() {
    Conversation before = Conversation.readying().answersBefore(4).starts(Hands.ON);
    assertThat(before.presses(Move.HARDER).replies())
        .containsExactly(new Reply.StepShown(before.step(), Occasion.NO_HARDER_TODAY));

    Conversation during = Conversation.hurting().hurts(When.DURING, 1);
    assertThat(during.says("harder").replies())
        .containsExactly(new Reply.StepShown(during.step(), Occasion.NO_HARDER_TODAY));
  }

  @Test
  void whereThereIsNothingElseItIsSaid() {
    Conversation talk = Conversation.walking();

    assertThat(talk.says("swap it").replies())
        .containsExactly(new Reply.StepShown(talk.step(), Occasion.NOTHING_ELSE));
  }

  @Test
  void aSessionIsKeptBeforeAnythingIsAnsweredAndUpdatedAsAnswersCome() {
    Conversation talk = Conversation.rating();
    assertThat(talk.sessions())
        .singleElement()
        .satisfies(session -> assertThat(session.answers().after()).isEmpty());

    talk.says("1").says("just right");
    Session session = talk.sessions().getFirst();
    assertThat(session.answers().after()).contains(new Pain(1));
    assertThat(session.answers().effort()).contains(Effort.RIGHT);
    assertThat(session.verdict()).map(Verdict::colour).contains(Colour.GREEN);
    assertThat(talk.chat().place()).isEqualTo(new Place.Home());
    assertThat(talk.replies().getFirst()).isInstanceOf(SessionReply.Summed.class);
  }

  @Test
  void painIsNeverPraised() {
    Conversation talk = Conversation.walking().presses(Move.DONE).says("sharp pain");
    talk.says("7").says("hard");

    assertThat(talk.replies().getFirst())
        .isInstanceOfSatisfying(
            SessionReply.Summed.class,
            summed ->
                assertThat(summed.encouragement().occasion())
                    .isEqualTo(Encouragement.Occasion.STOPPED_IN_TIME));
  }
}
