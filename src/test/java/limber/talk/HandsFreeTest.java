package limber.talk;

import static limber.talk.Conversation.KNEE_PLANK;
import static limber.talk.Conversation.PLANK;
import static limber.talk.Conversation.SHORT;
import static limber.talk.Conversation.UNKNOWN;
import static limber.talk.Conversation.WALL_PUSH_UP;
import static limber.talk.Conversation.YOGA;
import static limber.talk.Conversation.answered;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import limber.coach.RunId;
import limber.coach.Wishes;
import limber.coach.Wishes.Hands;
import limber.corpus.Aspect;
import limber.corpus.Sign;
import limber.safety.Alarm;
import limber.safety.Warning;
import limber.talk.Press.Move;
import limber.talk.Reply.Occasion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A timer leads through the small routine: each step takes fifteen seconds to get ready and ten to
/// do.
class HandsFreeTest {

  private static final Duration READY = Duration.ofSeconds(15);
  private static final Duration HOLD = Duration.ofSeconds(10);

  private final Conversation talk = Conversation.timed();
  private final Instant start = talk.now();

  @Test
  void aStepBeginsWithANewMessageAndTimeToGetReady() {
    assertThat(talk.utterances())
        .containsExactly(Utterance.live(new TimedReply.GetReady(talk.step(), READY)));
    assertThat(talk.chat().place()).isInstanceOf(Place.Timed.class);
  }

  @Test
  void whileItCountsTheMessageIsChangedInPlace() {
    wakes(5);

    assertThat(talk.utterances())
        .containsExactly(
            Utterance.ticking(new TimedReply.GetReady(talk.step(), Duration.ofSeconds(10))));
  }

  @Test
  void everyIntervalBeginsWithANewMessage() {
    wakes(15);

    assertThat(talk.utterances()).hasSize(1).allMatch(said -> said.where() instanceof Where.AsLive);
    assertThat(talk.replies())
        .singleElement()
        .isInstanceOfSatisfying(
            TimedReply.Begins.class, begins -> assertThat(begins.left()).isEqualTo(HOLD));
  }

  @Test
  void whenAStepIsOverTheNextBeginsAtOnce() {
    wakes(25);

    assertThat(talk.position()).isEqualTo(1);
    assertThat(talk.replies()).containsExactly(new TimedReply.GetReady(talk.step(), READY));
  }

  @Test
  void afterTheLastStepItEndsAsByHand() {
    wakes(75);
    Conversation byHand = Conversation.walking().waits(Duration.ofSeconds(75));
    byHand.presses(Move.DONE).presses(Move.DONE).presses(Move.DONE);

    assertThat(talk.replies()).isEqualTo(byHand.replies());
    assertThat(talk.chat().place()).isEqualTo(byHand.chat().place());
    assertThat(talk.wakeAt()).isEqualTo(byHand.wakeAt());
  }

  @Test
  void aWakingBeforeItsTimeChangesNothing() {
    Chat before = talk.chat();

    talk.waits(Duration.ofMillis(4_999)).wakes();
    assertThat(talk.replies()).isEmpty();
    talk.waits(Duration.ofDays(-1)).wakes();

    assertThat(talk.replies()).isEmpty();
    assertThat(talk.chat()).isEqualTo(before);
    assertThat(talk.wakeAt()).contains(start.plusSeconds(5));
  }

  @Test
  void fifteenSecondsMoreAreShownInPlaceAndCount() {
    wakes(15);
    talk.presses(TimedPress.Move.LONGER);
    assertThat(talk.utterances())
        .singleElement()
        .satisfies(said -> assertThat(said.where()).isEqualTo(new Where.OnLive()));
    talk.says("more time");

    wakes(54);
    assertThat(talk.position()).isZero();
    wakes(55);
    assertThat(talk.position()).isEqualTo(1);
  }

  @Test
  void doneAndSkipLeadToTheNextStepByTheTimer() {
    wakes(15);
    talk.presses(Move.DONE);
    assertThat(talk.position()).isEqualTo(1);
    assertThat(talk.replies()).containsExactly(new TimedReply.GetReady(talk.step(), READY));
    talk.says("skip");
    assertThat(talk.position()).isEqualTo(2);
    assertThat(talk.replies()).containsExactly(new TimedReply.GetReady(talk.step(), READY));
    assertThat(talk.wakeAt()).contains(start.plusSeconds(20));
  }

  @Test
  void whatIsEasierBeginsAnewWithTheReason() {
    wakes(40);
    talk.says("easier");

    assertThat(talk.step().exercise()).isEqualTo(KNEE_PLANK);
    assertThat(talk.replies())
        .containsExactly(
            new TimedReply.Because(Occasion.MADE_EASIER),
            new TimedReply.GetReady(talk.step(), READY));
  }

  @Test
  void whereItHurtsTheTimerStands() {
    wakes(20);
    talk.presses(Move.HURTS);

    assertThat(talk.chat().place()).isInstanceOf(Place.Hurting.class);
    assertThat(talk.chat().place().ledBy()).isPresent();
    assertThat(talk.wakeAt()).isEmpty();
  }

  @Test
  void aPauseStandsUntilItsPersonGoesOn() {
    wakes(20);
    talk.says("pause");

    assertThat(talk.replies()).containsExactly(new Reply.Paused(talk.step()));
    assertThat(talk.wakeAt()).isEmpty();
    talk.waits(Duration.ofHours(1)).wakes();
    assertThat(talk.replies()).isEmpty();
  }

  @Test
  void afterAShortPauseTheIntervalBeginsAnewWithFiveSecondsToGetBack() {
    wakes(20);
    talk.says("pause").waits(Duration.ofSeconds(30)).says("go on");

    assertThat(talk.replies())
        .singleElement()
        .isInstanceOfSatisfying(
            TimedReply.BackIntoPosition.class,
            back -> assertThat(back.left()).isEqualTo(Duration.ofSeconds(5)));
    wakes(55);
    assertThat(talk.replies())
        .singleElement()
        .isInstanceOfSatisfying(
            TimedReply.Begins.class, begins -> assertThat(begins.left()).isEqualTo(HOLD));
    wakes(65);
    assertThat(talk.position()).isEqualTo(1);
  }

  @Test
  void afterALongPauseThereIsTimeToGetReady() {
    wakes(20);
    talk.presses(Move.PAUSE).waits(Duration.ofMinutes(10)).presses(Move.RESUME);

    assertThat(talk.replies())
        .singleElement()
        .isInstanceOfSatisfying(
            TimedReply.BackIntoPosition.class, back -> assertThat(back.left()).isEqualTo(READY));
  }

  @Test
  void whoPausedWhileGettingReadyGetsReadyAnew() {
    wakes(10);
    talk.says("pause").waits(Duration.ofSeconds(10)).says("go on");

    assertThat(talk.replies())
        .containsExactly(
            new TimedReply.Because(Occasion.RESUMED), new TimedReply.GetReady(talk.step(), READY));
  }

  @Test
  void aQuestionIsAnsweredAndTheTimerStands() {
    wakes(20);
    talk.says("is yoga good", answered(YOGA));

    assertThat(talk.replies())
        .containsExactly(new Reply.TopicAnswer(YOGA), new Reply.Paused(talk.step()));
    assertThat(talk.wakeAt()).isEmpty();
    talk.presses(Move.RESUME);
    assertThat(talk.wakeAt()).contains(start.plusSeconds(25));
  }

  @Test
  void howMuchIsToBeDoneNowIsSaidWhereTheTimerStands() {
    wakes(30);

    talk.says("how many", answered(PLANK, Aspect.DOSE));

    assertThat(talk.replies()).containsExactly(new Reply.Paused(talk.step()));
  }

  @Test
  void theTimerIsOffInOneTapAndThatIsRemembered() {
    wakes(25);
    talk.presses(TimedPress.Move.BY_HAND);

    assertThat(talk.replies()).containsExactly(new Reply.StepShown(talk.step(), Occasion.ITS_TURN));
    assertThat(talk.chat().place()).isInstanceOf(Place.Walking.class);
    assertThat(talk.position()).isEqualTo(1);
    assertThat(talk.chat().training().wishes().hands()).isEqualTo(Hands.ON);
    assertThat(talk.wakeAt()).isEmpty();
    talk.presses(Move.DONE);
    assertThat(talk.replies()).containsExactly(new Reply.StepShown(talk.step(), Occasion.ITS_TURN));
  }

  @Test
  void theTimerIsOnInOneTapAndThatIsRemembered() {
    assertThat(talk.chat().training().wishes().hands()).isEqualTo(Hands.FREE);
  }

  @Test
  void aPressThatComesTwiceChangesNothing() {
    talk.waits(Duration.ofSeconds(3)).presses(TimedPress.Move.BY_TIMER);
    assertThat(talk.utterances())
        .containsExactly(
            Utterance.ticking(new TimedReply.GetReady(talk.step(), Duration.ofSeconds(12))));
    talk.presses(TimedPress.Move.BY_HAND).presses(TimedPress.Move.BY_HAND);
    assertThat(talk.replies()).containsExactly(new Reply.BackToStep(talk.step()));
  }

  @ParameterizedTest
  @EnumSource(TimedPress.Move.class)
  void aButtonOfAnEarlierStepOrRunIsNotObeyed(TimedPress.Move move) {
    wakes(25);
    Chat before = talk.chat();

    for (TimedPress press :
        new TimedPress[] {
          new TimedPress(new RunId(1), 0, move), new TimedPress(new RunId(9), 1, move)
        }) {
      talk.presses(press);
      assertThat(talk.replies()).containsExactly(new Reply.EarlierButton(Optional.of(talk.step())));
      assertThat(talk.chat()).isEqualTo(before);
    }
  }

  @Test
  void stopEndsItAtAnyMoment() {
    for (int second = 0; second < 75; second++) {
      Conversation other = Conversation.timed();
      wakes(other, second);
      other.waits(Duration.between(other.now(), start.plusSeconds(second))).says("stop");

      assertThat(other.replies())
          .first()
          .isInstanceOfAny(Reply.Stopped.class, SessionReply.Over.class);
      assertThat(other.chat().run()).isEmpty();
      assertThat(other.chat().place().ledBy()).isEmpty();
    }
  }

  @Test
  void afterStopNothingIsSaidAnyMore() {
    talk.presses(Move.STOP);

    for (int second = 0; second < 100; second++) {
      talk.waits(Duration.ofSeconds(1)).wakes();
      assertThat(talk.replies()).isEmpty();
    }
  }

  @Test
  void aWarningSignEndsIt() {
    talk.notices(Conversation.EMERGENCY);

    assertThat(talk.chat().place()).isEqualTo(new Place.Home());
    assertThat(talk.wakeAt()).isEmpty();
  }

  @Test
  void whileAQuestionAboutASignIsOpenNothingGoesOn() {
    Warning ifSo = new Warning(Sign.Level.EMERGENCY, "saddle-numbness");
    talk.hears(new Heard.Words("it feels numb", new Alarm.Doubt(ifSo), UNKNOWN));

    talk.waits(Duration.ofSeconds(15)).wakes();

    assertThat(talk.replies()).isEmpty();
    assertThat(talk.chat().place()).isInstanceOf(Place.Paused.class);
    talk.presses(talk.number(), Press.Word.IT_IS_NOT);
    assertThat(talk.replies()).last().isEqualTo(new Reply.Paused(talk.step()));
  }

  @ParameterizedTest
  @ValueSource(longs = {61, 3_600, 86_400, 31_536_000})
  void moreThanAMinuteLateItAsksBeforeItGoesOn(long late) {
    wakes(40);
    talk.waits(Duration.between(talk.now(), talk.wakeAt().orElseThrow()).plusSeconds(late));
    talk.wakes();

    assertThat(talk.replies()).containsExactly(new TimedReply.StillThere(talk.step()));
    assertThat(talk.wakeAt()).isEmpty();
    talk.presses(Move.RESUME);
    assertThat(talk.replies())
        .singleElement()
        .isInstanceOfSatisfying(
            TimedReply.BackIntoPosition.class, back -> assertThat(back.left()).isEqualTo(READY));
    assertThat(talk.position()).isEqualTo(1);
  }

  @Test
  void moreTimeByHandIsAPause() {
    Conversation byHand = Conversation.walking().says("more time");

    assertThat(byHand.replies()).containsExactly(new Reply.Paused(byHand.step()));
  }

  @Test
  void whatSpeaksAgainstAStepReplacesItWithTheReason() {
    Conversation sore = Conversation.with(Asks.everything()).presses(new Press.Begin(SHORT));
    for (int question = 0; question < 4; question++) {
      sore.answers(Press.CheckWord.NONE);
    }
    sore.answersBefore(0).starts(Wishes.Hands.ON);
    sore.presses(Move.DONE).presses(TimedPress.Move.BY_TIMER).tells("wrists", Press.Mark.SET);

    assertThat(sore.step().exercise()).isEqualTo(WALL_PUSH_UP);
    assertThat(sore.replies().subList(1, 3))
        .containsExactly(
            new TimedReply.Because(Occasion.FITTED), new TimedReply.GetReady(sore.step(), READY));
  }

  @Test
  void theSummaryCountsTheStepsThatTheTimerLedThrough() {
    wakes(75);

    assertThat(talk.replies())
        .first()
        .isEqualTo(new SessionReply.Over(SessionReply.Ending.FINISHED));
    assertThat(talk.sessions().getFirst().done()).hasSize(3);
    assertThat(talk.sessions().getFirst().minutes()).isEqualTo(1);
  }

  private void wakes(long second) {
    wakes(talk, second);
  }

  /// Wakes somebody for all that comes up to this second since the timer began, each at its time.
  private void wakes(Conversation one, long second) {
    Instant until = start.plusSeconds(second);
    while (one.wakeAt().filter(at -> !at.isAfter(until)).isPresent()) {
      one.waits(Duration.between(one.now(), one.wakeAt().get())).wakes();
    }
  }
}
