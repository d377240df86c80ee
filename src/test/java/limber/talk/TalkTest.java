package limber.talk;

import static limber.talk.Conversation.BREATHING;
import static limber.talk.Conversation.HELLO;
import static limber.talk.Conversation.KNEES;
import static limber.talk.Conversation.NOWHERE;
import static limber.talk.Conversation.PLANK;
import static limber.talk.Conversation.PRIVACY;
import static limber.talk.Conversation.SHORT;
import static limber.talk.Conversation.UNKNOWN;
import static limber.talk.Conversation.URGENT;
import static limber.talk.Conversation.WALKING;
import static limber.talk.Conversation.YOGA;
import static limber.talk.Conversation.answered;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import limber.corpus.Aspect;
import limber.corpus.EntryId;
import limber.talk.Chat.Introduction;
import limber.talk.Press.Move;
import limber.talk.Reply.Disclaimer;
import org.junit.jupiter.api.Test;

/// What is said to questions, commands and everything else outside of a routine.
class TalkTest {

  private final Conversation talk = Conversation.home();

  @Test
  void everyKindOfEntryIsAnsweredInItsOwnWay() {
    assertThat(talk.says("yoga", answered(YOGA)).replies())
        .containsExactly(new Reply.TopicAnswer(YOGA));
    assertThat(talk.says("plank", answered(PLANK)).replies())
        .containsExactly(new Reply.ExerciseCard(PLANK));
    assertThat(talk.says("a routine", answered(SHORT)).replies())
        .containsExactly(new Reply.RoutinePreview(SHORT));
    assertThat(talk.says("hi", answered(HELLO)).replies())
        .containsExactly(new Reply.SmallTalk(HELLO));
  }

  @Test
  void whatIsNotOursIsAnHonestNoWhicheverWayItWasFound() {
    Reply no = new Reply.DoNotKnow(Optional.of(KNEES));

    assertThat(talk.says("my knee", answered(KNEES)).replies()).containsExactly(no);
    assertThat(talk.says("my knee", new Meaning.Unknown(Optional.of(KNEES))).replies())
        .containsExactly(no);
    assertThat(talk.presses(new Press.Show(KNEES)).replies()).containsExactly(no);
  }

  @Test
  void whatIsUnclearIsAskedBackAndWhatIsUnknownIsSaidSo() {
    List<EntryId> ids = List.of(PLANK, YOGA);

    assertThat(talk.says("hm", new Meaning.Unclear(ids)).replies())
        .containsExactly(new Reply.DidYouMean(ids));
    assertThat(talk.says("hm").replies()).containsExactly(new Reply.DoNotKnow(Optional.empty()));
  }

  @Test
  void whoAsksOnAfterATopicHearsMoreOfIt() {
    assertThat(talk.says("why", new Meaning.More(YOGA)).replies())
        .containsExactly(new Reply.MoreAnswer(YOGA));
    assertThat(talk.chat().shown()).containsExactly(YOGA);
  }

  @Test
  void twoExercisesAreAnsweredFromBothAndBothWereShown() {
    Meaning both = new Meaning.Compared(PLANK, WALKING, Optional.empty());

    assertThat(talk.says("plank or walking", both).replies())
        .containsExactly(new Reply.Comparison(PLANK, WALKING, Aspect.BENEFIT));
    assertThat(talk.chat().shown()).containsExactly(PLANK, WALKING);
  }

  @Test
  void oneThingAboutAnExerciseIsAnsweredAlone() {
    assertThat(talk.says("how long", answered(PLANK, Aspect.DOSE)).replies())
        .containsExactly(new Reply.AspectAnswer(PLANK, Aspect.DOSE));
  }

  @Test
  void whoAsksHowAnExerciseGoesGetsTheWholeCard() {
    assertThat(talk.says("how do i do it", answered(PLANK, Aspect.STEPS)).replies())
        .containsExactly(new Reply.ExerciseCard(PLANK));
  }

  @Test
  void anAspectOfSomethingThatIsNoExerciseIsTheWholeEntry() {
    assertThat(talk.says("how often yoga", answered(YOGA, Aspect.DOSE)).replies())
        .containsExactly(new Reply.TopicAnswer(YOGA));
  }

  @Test
  void commandsOpenTheirPages() {
    Reply front = new Reply.Shelves(new Shelf.Front());

    assertThat(talk.commands("exercises").replies()).containsExactly(front);
    assertThat(talk.commands("exercise").replies()).containsExactly(front);
    assertThat(talk.commands("exercise", "plank", answered(PLANK)).replies())
        .containsExactly(new Reply.ExerciseCard(PLANK));
    assertThat(talk.commands("exercise", "tax return", UNKNOWN).replies())
        .containsExactly(new Reply.DoNotKnow(Optional.empty()));
    assertThat(talk.commands("routines").replies()).containsExactly(new Reply.RoutineList());
    assertThat(talk.commands("privacy").replies()).containsExactly(new Reply.TopicAnswer(PRIVACY));
    assertThat(talk.commands("help").replies()).containsExactly(new Reply.Help());
  }

  @Test
  void aCommandThatThereIsNotGetsHelp() {
    for (String name : List.of("nonsense", "", "STOP ALL")) {
      assertThat(talk.commands(name).replies()).containsExactly(new Reply.Help());
    }
  }

  @Test
  void whatFollowsACommandThatThereIsNotIsAQuestion() {
    for (String name : List.of("nonsense", "", "STOP ALL")) {
      assertThat(talk.commands(name, "plank", answered(PLANK)).replies())
          .containsExactly(new Reply.ExerciseCard(PLANK));
    }
  }

  @Test
  void buttonsOpenTheirPages() {
    assertThat(talk.presses(new Press.Show(YOGA)).replies())
        .containsExactly(new Reply.TopicAnswer(YOGA));
    assertThat(talk.presses(new Press.Exercises()).utterances())
        .containsExactly(Utterance.fresh(new Reply.Shelves(new Shelf.Front())));
    assertThat(talk.presses(new Press.Routines()).replies())
        .containsExactly(new Reply.RoutineList());
    assertThat(talk.presses(new Press.Help()).replies()).containsExactly(new Reply.Help());
  }

  @Test
  void anIdThatLeadsNowhereIsGone() {
    assertThat(talk.presses(new Press.Show(NOWHERE)).replies()).containsExactly(new Reply.Gone());
    assertThat(talk.chat().shown()).isEmpty();
  }

  @Test
  void whatIsNotTextGetsAFriendlyWord() {
    assertThat(talk.hears(new Heard.NotText()).replies()).containsExactly(new Reply.OnlyText());
  }

  @Test
  void startSaysOnceThatItIsNoMedicalAdvice() {
    Conversation fresh = Conversation.fresh();

    assertThat(fresh.commands("start").replies())
        .containsExactly(new Reply.Welcome(Disclaimer.SAY));
    assertThat(fresh.commands("start").replies())
        .containsExactly(new Reply.Welcome(Disclaimer.SAID_BEFORE));
  }

  @Test
  void whoDoesNotBeginWithStartHearsItAfterTheFirstAnswer() {
    Conversation fresh = Conversation.fresh();

    assertThat(fresh.says("yoga", answered(YOGA)).replies())
        .containsExactly(new Reply.TopicAnswer(YOGA), new Reply.NoMedicalAdvice());
    assertThat(fresh.says("yoga", answered(YOGA)).replies())
        .containsExactly(new Reply.TopicAnswer(YOGA));
    assertThat(fresh.commands("start").replies())
        .containsExactly(new Reply.Welcome(Disclaimer.SAID_BEFORE));
  }

  @Test
  void aWarningStandsAloneAndTheIntroductionWaits() {
    Conversation fresh = Conversation.fresh().notices(URGENT);

    assertThat(fresh.replies()).containsExactly(new Reply.Warned(URGENT));
    assertThat(fresh.chat().saidOnce().introduction()).isEqualTo(Introduction.TO_COME);
    assertThat(fresh.says("hi", answered(HELLO)).replies())
        .containsExactly(
            new Reply.WhileWaiting(
                new Reply.SmallTalk(HELLO), List.of(new Note.DoctorFirst(fresh.number()))),
            new Reply.NoMedicalAdvice());
  }

  @Test
  void theLastThreeEntriesShownAreRememberedNewestFirst() {
    talk.says("yoga", answered(YOGA))
        .presses(new Press.Show(PLANK))
        .says("how long", answered(WALKING, Aspect.DOSE))
        .commands("exercise", "breathing", answered(BREATHING))
        .says("hi", answered(HELLO))
        .says("hm", new Meaning.Unclear(List.of(SHORT, YOGA)));

    assertThat(talk.chat().shown()).containsExactly(BREATHING, WALKING, PLANK);
    assertThat(talk.presses(new Press.Show(PLANK)).chat().shown())
        .containsExactly(PLANK, BREATHING, WALKING);
  }

  @Test
  void itIsFirstTheExerciseThatIsBeingDoneThenWhatWasShown() {
    talk.says("yoga", answered(YOGA)).says("walking", answered(WALKING)).begins();
    assertThat(talk.chat().context()).containsExactly(WALKING, YOGA);

    assertThat(talk.presses(Move.DONE).presses(Move.PAUSE).chat().context())
        .containsExactly(PLANK, WALKING, YOGA);
    assertThat(talk.presses(Move.STOP).chat().context()).containsExactly(WALKING, YOGA);
  }

  @Test
  void atHomeOnlyWordsThatSayNothingElseAreControls() {
    assertThat(talk.says("I want to stop the pain", answered(YOGA)).replies())
        .containsExactly(new Reply.TopicAnswer(YOGA));
    assertThat(talk.says("I want to stop", answered(YOGA)).replies())
        .containsExactly(new Reply.NothingUnderWay());
  }

  @Test
  void atHomeARoutineThatIsNamedLikeAPauseIsShown() {
    assertThat(talk.says("pause", answered(SHORT)).replies())
        .containsExactly(new Reply.RoutinePreview(SHORT));
    assertThat(Conversation.walking().says("pause", answered(SHORT)).chat().place())
        .isInstanceOf(Place.Paused.class);
  }
}
