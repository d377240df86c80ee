package limber.talk;

import static limber.talk.Conversation.BREATHING;
import static limber.talk.Conversation.KNEE_PLANK;
import static limber.talk.Conversation.NOWHERE;
import static limber.talk.Conversation.PLANK;
import static limber.talk.Conversation.SHORT;
import static limber.talk.Conversation.WALKING;
import static limber.talk.Conversation.WALL_PUSH_UP;
import static limber.talk.Conversation.YOGA;
import static limber.talk.Conversation.answered;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import limber.coach.Measure;
import limber.coach.Program;
import limber.coach.RunId;
import limber.corpus.Aspect;
import limber.corpus.Dose.Level;
import limber.corpus.EntryId;
import limber.corpus.Routine.Part;
import limber.talk.Press.Move;
import limber.talk.Reply.Occasion;
import limber.talk.Reply.StepView;
import org.junit.jupiter.api.Test;

/// Walking through a routine, by buttons and in words.
class WalkTest {

  @Test
  void aRoutineBeginsAtItsFirstStep() {
    Conversation talk = Conversation.home().begins();

    assertThat(talk.replies())
        .containsExactly(
            new Reply.StepShown(
                new StepView(
                    new RunId(1), 0, 3, Part.WARM_UP, WALKING, new Measure.AtLevel(Level.GENTLE)),
                Occasion.ITS_TURN));
    assertThat(talk.chat().place()).isInstanceOf(Place.Walking.class);
  }

  @Test
  void oneExerciseIsARunOfOneStepAtItsStandardDose() {
    Conversation talk = Conversation.home().presses(new Press.Begin(PLANK));

    assertThat(talk.step())
        .isEqualTo(
            new StepView(
                new RunId(1), 0, 1, Part.CORE, PLANK, new Measure.AtLevel(Level.STANDARD)));
    assertThat(talk.presses(Move.DONE).replies())
        .containsExactly(
            new Reply.Finished(new Reply.Summary(new Program.Entry(PLANK), 1, 0, 1, 0)));
  }

  @Test
  void whatCannotBeDoneDoesNotBegin() {
    for (var id : List.of(YOGA, NOWHERE)) {
      Conversation talk = Conversation.home().presses(new Press.Begin(id));

      assertThat(talk.replies()).containsExactly(new Reply.Gone());
      assertThat(talk.chat().run()).isEmpty();
    }
  }

  @Test
  void doneAndSkipGoToTheNextStepByButtonAndInWords() {
    Conversation talk = Conversation.walking().presses(Move.DONE);
    assertThat(talk.replies())
        .containsExactly(
            new Reply.StepShown(
                new StepView(
                    new RunId(1), 1, 3, Part.CORE, PLANK, new Measure.AtLevel(Level.STRONG)),
                Occasion.ITS_TURN));

    assertThat(talk.presses(Move.SKIP).position()).isEqualTo(2);
    assertThat(Conversation.walking().says("ok, done!").position()).isEqualTo(1);
    assertThat(Conversation.walking().says("skip please").position()).isEqualTo(1);
  }

  @Test
  void theEndCountsWhatWasDoneAndSkippedAndHowLongItTook() {
    Conversation talk =
        Conversation.walking()
            .waits(Duration.ofSeconds(90))
            .presses(Move.DONE)
            .says("skip")
            .waits(Duration.ofSeconds(179))
            .says("done");

    assertThat(talk.replies())
        .containsExactly(
            new SessionReply.Over(SessionReply.Ending.FINISHED),
            new SessionReply.PainAsked(new RunId(1), SessionReply.When.AFTER));
    assertThat(summary(talk.says("stop"))).isEqualTo(summed(2, 1, 4));
    assertThat(talk.chat().place()).isEqualTo(new Place.Home());
  }

  @Test
  void aStoppedRunCountsWhatWasDoneUpToThen() {
    Conversation talk =
        Conversation.walking()
            .presses(Move.DONE)
            .presses(Move.SKIP)
            .waits(Duration.ofMinutes(2))
            .presses(Move.STOP);

    assertThat(talk.replies())
        .containsExactly(
            new SessionReply.Over(SessionReply.Ending.STOPPED),
            new SessionReply.PainAsked(new RunId(1), SessionReply.When.AFTER));
    assertThat(summary(talk.says("stop"))).isEqualTo(summed(1, 1, 2));
  }

  @Test
  void aClockThatWasSetBackTakesNoMinutesAway() {
    Conversation talk = Conversation.walking().waits(Duration.ofHours(-1)).presses(Move.STOP);

    assertThat(talk.replies())
        .containsExactly(
            new Reply.Stopped(new Reply.Summary(new Program.Entry(SHORT), 0, 0, 3, 0)));
  }

  @Test
  void easierGoesDownTheChainThenLowersTheDoseThenSaysThatItIsAsEasyAsItGets() {
    Conversation talk = Conversation.walking().presses(Move.DONE);

    assertEased(talk.presses(Move.EASIER), KNEE_PLANK, Level.STRONG);
    assertEased(talk.says("easier please"), WALL_PUSH_UP, Level.STRONG);
    assertEased(talk.presses(Move.EASIER), WALL_PUSH_UP, Level.STANDARD);
    assertEased(talk.presses(Move.EASIER), WALL_PUSH_UP, Level.GENTLE);

    Place before = talk.chat().place();
    assertThat(talk.presses(Move.EASIER).replies())
        .containsExactly(new Reply.StepShown(talk.step(), Occasion.AS_EASY_AS_IT_GETS));
    assertThat(talk.chat().place()).isEqualTo(before);
  }

  @Test
  void easierChangesNoOtherStep() {
    Conversation talk =
        Conversation.walking().presses(Move.DONE).presses(Move.EASIER).presses(Move.DONE);

    assertThat(talk.step())
        .isEqualTo(
            new StepView(
                new RunId(1),
                2,
                3,
                Part.COOL_DOWN,
                BREATHING,
                new Measure.AtLevel(Level.STANDARD)));
  }

  @Test
  void whoAsksForItHearsTheStepAgain() {
    Conversation talk = Conversation.walking();
    StepView step = talk.step();

    assertThat(talk.says("again please", Conversation.UNKNOWN).replies())
        .containsExactly(new Reply.StepShown(step, Occasion.ITS_TURN));
    assertThat(talk.step()).isEqualTo(step);
  }

  @Test
  void howManyInTheMiddleOfAStepIsAnsweredWithWhatThatStepTakes() {
    Conversation talk = Conversation.walking();
    Meaning dose = new Meaning.Answered(WALKING, Optional.of(Aspect.DOSE));

    assertThat(talk.says("how many", dose).replies())
        .containsExactly(new Reply.BackToStep(talk.step()));
  }

  @Test
  void aPauseKeepsThePlaceUntilOneGoesOn() {
    Conversation talk = Conversation.walking().presses(Move.DONE).presses(Move.PAUSE);
    StepView plank = talk.step();
    assertThat(talk.replies()).containsExactly(new Reply.Paused(plank));
    assertThat(talk.chat().place()).isInstanceOf(Place.Paused.class);

    assertThat(talk.says("go on").replies())
        .containsExactly(new Reply.StepShown(plank, Occasion.RESUMED));
    assertThat(talk.chat().place()).isInstanceOf(Place.Walking.class);
    assertThat(talk.says("pause").says("pause").presses(Move.RESUME).step()).isEqualTo(plank);
  }

  @Test
  void whoPausedAndDidTheStepNeedNotGoOnFirst() {
    Conversation talk = Conversation.paused().says("done");

    assertThat(talk.position()).isEqualTo(1);
    assertThat(talk.chat().place()).isInstanceOf(Place.Walking.class);
  }

  @Test
  void pressingDoneTwiceOnOneStepDoesOneStep() {
    Conversation talk = Conversation.walking().presses(1, 0, Move.DONE).presses(1, 0, Move.DONE);

    assertThat(talk.position()).isEqualTo(1);
    assertThat(talk.replies()).containsExactly(new Reply.EarlierButton(Optional.of(talk.step())));
  }

  @Test
  void aButtonOfAnEarlierRunDoesNothingInTheNext() {
    Conversation talk = Conversation.walking().presses(Move.STOP).begins();
    assertThat(talk.step().run()).isEqualTo(new RunId(2));

    for (Move move : Move.values()) {
      assertThat(talk.presses(1, 0, move).replies())
          .as("%s", move)
          .containsExactly(new Reply.EarlierButton(Optional.of(talk.step())));
      assertThat(talk.position()).isZero();
    }
  }

  @Test
  void afterTheEndAnOldButtonFindsNothingUnderWay() {
    Conversation talk = Conversation.walking().presses(Move.STOP);

    for (Move move : Move.values()) {
      assertThat(talk.presses(1, 0, move).replies())
          .as("%s", move)
          .containsExactly(new Reply.EarlierButton(Optional.empty()));
    }
  }

  @Test
  void aQuestionMayContainTheWordsOfButtons() {
    Conversation talk = Conversation.walking().says("How is the next one done?", answered(PLANK));

    assertThat(talk.position()).isZero();
    assertThat(talk.replies().getFirst()).isEqualTo(new Reply.ExerciseCard(PLANK));
  }

  @Test
  void whereNothingIsUnderWayStopPauseAndGoOnSaySo() {
    for (String words : List.of("stop", "I want to stop", "pause", "go on")) {
      assertThat(Conversation.home().says(words).replies())
          .as(words)
          .containsExactly(new Reply.NothingUnderWay());
    }
    assertThat(Conversation.home().commands("stop").replies())
        .containsExactly(new Reply.NothingUnderWay());
  }

  @Test
  void afterARunDoneAndSkipAreStillMeantForIt() {
    for (String words : List.of("done", "next", "skip")) {
      assertThat(Conversation.walking().presses(Move.STOP).says(words, answered(YOGA)).replies())
          .as(words)
          .containsExactly(new Reply.NothingUnderWay());
    }
  }

  @Test
  void beforeAnyRunDoneSkipAndEasierAreWordsLikeOthers() {
    for (String words : List.of("done", "skip", "easier")) {
      assertThat(Conversation.home().says(words, answered(YOGA)).replies())
          .as(words)
          .containsExactly(new Reply.TopicAnswer(YOGA));
    }
  }

  private static Reply.Summary summary(Conversation talk) {
    return talk.replies().stream()
        .filter(SessionReply.Summed.class::isInstance)
        .map(said -> ((SessionReply.Summed) said).summary())
        .findFirst()
        .orElseThrow();
  }

  private static Reply.Summary summed(int done, int skipped, long minutes) {
    return new Reply.Summary(new Program.Entry(SHORT), done, skipped, 3, minutes);
  }

  private static void assertEased(Conversation talk, EntryId exercise, Level level) {
    assertThat(talk.replies())
        .containsExactly(
            new Reply.StepShown(
                new StepView(new RunId(1), 1, 3, Part.CORE, exercise, new Measure.AtLevel(level)),
                Occasion.MADE_EASIER));
  }
}
