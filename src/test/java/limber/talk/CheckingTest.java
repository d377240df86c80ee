package limber.talk;

import static limber.talk.Conversation.BREATHING;
import static limber.talk.Conversation.CRISIS;
import static limber.talk.Conversation.EMERGENCY;
import static limber.talk.Conversation.KNEE_PLANK;
import static limber.talk.Conversation.PLANK;
import static limber.talk.Conversation.SHORT;
import static limber.talk.Conversation.URGENT;
import static limber.talk.Conversation.WALKING;
import static limber.talk.Conversation.WALL_PUSH_UP;
import static limber.talk.Conversation.YOGA;
import static limber.talk.Conversation.answered;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import limber.coach.Prescribed;
import limber.coach.Wishes.Hands;
import limber.corpus.EntryId;
import limber.corpus.Sign;
import limber.safety.Warning;
import limber.talk.Press.CheckWord;
import limber.talk.Press.Move;
import limber.talk.Press.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is asked before exercise begins, when it is asked again, and what the answers lead to.
class CheckingTest {

  private static final Duration FOUR_WEEKS = Duration.ofDays(28);
  private static final Question EMERGENCY_SIGNS = new Question.EmergencySigns();
  private static final Question URGENT_SIGNS = new Question.UrgentSigns();

  private final Conversation talk = Conversation.with(Asks.everything());

  private Conversation begins(EntryId id) {
    return talk.presses(new Press.Begin(id));
  }

  /// Answers that there are no signs and that these are true.
  private Conversation isChecked(String... items) {
    begins(SHORT).answers(CheckWord.NONE).answers(CheckWord.NONE);
    List.of(items).forEach(talk::marks);
    return talk.answers(CheckWord.DONE).answers(CheckWord.DONE);
  }

  private void assertAsked(Question question) {
    assertThat(talk.replies())
        .last()
        .isEqualTo(new Reply.CheckAsked(question, talk.chat().check().number()));
    assertThat(talk.chat().run()).isEmpty();
  }

  private List<EntryId> steps() {
    return talk.chat().run().orElseThrow().steps().stream().map(Prescribed::exercise).toList();
  }

  // --- the whole check ---

  @Test
  void fourPressesLeadAHealthyPersonToWhatTheyWantedToBegin() {
    begins(SHORT);
    assertAsked(EMERGENCY_SIGNS);
    talk.answers(CheckWord.NONE);
    assertAsked(URGENT_SIGNS);
    talk.answers(CheckWord.NONE);
    assertAsked(new Question.About(0, List.of()));
    talk.answers(CheckWord.NONE);
    assertAsked(new Question.About(1, List.of()));
    talk.answers(CheckWord.NONE);

    assertThat(talk.replies()).singleElement().isInstanceOf(SessionReply.PainAsked.class);
    assertThat(steps()).containsExactly(WALKING, PLANK, BREATHING);
  }

  @Test
  void anExerciseOnItsOwnComesAfterTheCheckToo() {
    begins(PLANK);
    assertAsked(EMERGENCY_SIGNS);
  }

  @Test
  void nothingIsAskedWhereTheCorpusAsksNothing() {
    assertThat(Conversation.home().presses(new Press.Begin(SHORT)).chat().run()).isPresent();
  }

  @Test
  void whatIsMarkedStandsInThePlaceOfThePageAndAPressThatComesTwiceChangesNothing() {
    begins(SHORT).answers(CheckWord.NONE).answers(CheckWord.NONE).marks("pregnancy");
    Reply page =
        new Reply.CheckAsked(
            new Question.About(0, List.of("pregnancy")), talk.chat().check().number());
    assertThat(talk.utterances()).containsExactly(Utterance.replacing(Conversation.MESSAGE, page));

    Chat marked = talk.chat();
    assertThat(talk.marks("pregnancy").chat()).isEqualTo(marked);
    assertThat(talk.marks("something else").chat()).isEqualTo(marked);
  }

  @Test
  void noneOfTheseBesideAMarkIsNoAnswer() {
    begins(SHORT).answers(CheckWord.NONE).answers(CheckWord.NONE).marks("pregnancy");
    talk.answers(CheckWord.NONE);

    assertAsked(new Question.About(0, List.of("pregnancy")));
  }

  // --- when it is asked again ---

  @Test
  void withinFourWeeksNothingIsAskedAgain() {
    isChecked().presses(Move.STOP).waits(FOUR_WEEKS.minusMinutes(1));

    assertThat(begins(SHORT).chat().run()).isPresent();
  }

  @Test
  void afterFourWeeksTheSignsAreAskedAndWhetherTheRestIsStillRight() {
    isChecked("wrists").presses(Move.STOP).waits(FOUR_WEEKS);
    begins(SHORT);
    assertAsked(EMERGENCY_SIGNS);
    talk.answers(CheckWord.NONE).answers(CheckWord.NONE);
    assertAsked(new Question.StillRight(List.of("wrists")));

    assertThat(talk.answers(CheckWord.STILL_RIGHT).chat().run()).isPresent();
  }

  @Test
  void whatIsNotRightAnyMoreIsChangedPageByPage() {
    isChecked("wrists").presses(Move.STOP).waits(FOUR_WEEKS);
    begins(SHORT).answers(CheckWord.NONE).answers(CheckWord.NONE).answers(CheckWord.CHANGE);
    assertAsked(new Question.About(0, List.of("wrists")));
    talk.answers(CheckWord.NONE)
        .presses(new Press.Tick(talk.chat().check().number(), "wrists", Press.Mark.CLEARED))
        .answers(CheckWord.NONE);

    assertThat(steps()).containsExactly(WALKING, PLANK, BREATHING);
  }

  @Test
  void afterAnyWarningTheSignsAreAskedAgainAndNothingElse() {
    for (Warning warning : List.of(URGENT, EMERGENCY)) {
      isChecked();
      talk.notices(warning).presses(talk.number(), Word.SEEN).presses(talk.number(), Word.YES);
      begins(SHORT);
      assertAsked(EMERGENCY_SIGNS);
      talk.answers(CheckWord.NONE).answers(CheckWord.NONE);
      assertThat(talk.chat().run()).isPresent();
      talk.presses(Move.STOP);
    }
  }

  @Test
  void afterDespairTheSignsAreAskedOnceSomebodyIsSafe() {
    isChecked();
    talk.notices(CRISIS);
    begins(SHORT).presses(talk.number(), Word.SAFE);
    assertAsked(EMERGENCY_SIGNS);

    assertThat(talk.answers(CheckWord.NONE).answers(CheckWord.NONE).chat().run()).isPresent();
  }

  @Test
  void anAnswerThatIsOldIsAskedForAlthoughTheOtherIsNot() {
    begins(SHORT).answers(CheckWord.NONE).waits(FOUR_WEEKS).answers(CheckWord.NONE);

    assertAsked(EMERGENCY_SIGNS);
  }

  // --- one or more ---

  @Test
  void oneOrMoreOfTheEmergencySignsIsAnEmergency() {
    Warning unnamed = Warning.unnamed(Sign.Level.EMERGENCY);
    begins(SHORT).answers(CheckWord.SOME);

    assertThat(talk.replies()).containsExactly(new Reply.Warned(unnamed));
    assertThat(begins(SHORT).replies())
        .containsExactly(new Reply.Reminder(unnamed, Optional.empty(), 1));
    assertThat(talk.answers(CheckWord.NONE).replies())
        .containsExactly(new Reply.Reminder(unnamed, Optional.empty(), 1));
  }

  @Test
  void oneOrMoreOfTheUrgentSignsWaitsForADoctorAndTheCheckIsDueAgain() {
    begins(SHORT).answers(CheckWord.NONE).answers(CheckWord.SOME);
    assertThat(talk.replies())
        .containsExactly(new Reply.Warned(Warning.unnamed(Sign.Level.URGENT)));

    talk.presses(1, Word.SEEN).presses(2, Word.YES);
    assertThat(talk.replies()).containsExactly(new Reply.WellAgain());
    begins(SHORT);
    assertAsked(EMERGENCY_SIGNS);
  }

  // --- a doctor first ---

  @Test
  void whatNeedsADoctorWaitsForThemAndIsAllowedAfterTheirYes() {
    isChecked("cancer");
    assertThat(talk.replies())
        .containsExactly(new Reply.AskADoctorFirst(List.of("cancer"), talk.number()));
    assertThat(begins(SHORT).replies()).singleElement().isInstanceOf(Reply.Reminder.class);
    assertThat(talk.says("yoga", answered(YOGA)).replies())
        .containsExactly(
            new Reply.WhileWaiting(new Reply.TopicAnswer(YOGA), List.of(new Note.DoctorFirst(1))));

    talk.presses(1, Word.SEEN).presses(talk.number(), Word.YES);
    begins(SHORT).answers(CheckWord.NONE).answers(CheckWord.NONE);
    assertThat(talk.chat().run()).isPresent();
  }

  @Test
  void twoThingsThatNeedADoctorAreSaidTogether() {
    isChecked("cancer", "steroids");

    assertThat(talk.replies())
        .containsExactly(new Reply.AskADoctorFirst(List.of("cancer", "steroids"), talk.number()));
  }

  @Test
  void aDoctorsYesIsOnlyForWhatTheyWereAskedAbout() {
    isChecked("cancer");
    talk.tells("steroids", Press.Mark.SET);
    talk.presses(1, Word.SEEN).presses(talk.number(), Word.YES);
    begins(SHORT).answers(CheckWord.NONE).answers(CheckWord.NONE);

    assertThat(talk.replies())
        .containsExactly(new Reply.AskADoctorFirst(List.of("steroids"), talk.number()));
  }

  @Test
  void withoutADoctorsYesNothingBeginsAndTheNextAttemptAsksAgain() {
    isChecked("pregnancy");
    assertAsked(new Question.DoctorsYes(List.of("pregnancy")));
    assertThat(talk.answers(CheckWord.NOT_YET).replies())
        .containsExactly(new Reply.CheckEnded(Reply.CheckEnding.NOT_YET));
    begins(SHORT);
    assertAsked(new Question.DoctorsYes(List.of("pregnancy")));

    talk.answers(CheckWord.YES);
    assertThat(talk.replies()).hasSize(2);
    assertThat(steps()).containsExactly(WALKING, PLANK);
  }

  @Test
  void aYesThatLiftsAFlagLetsEverythingThrough() {
    isChecked("surgery").answers(CheckWord.YES);

    assertThat(steps()).containsExactly(WALKING, PLANK, BREATHING);
  }

  @Test
  void whoHasNoYesYetIsShownTheRoutineAndAskedAgain() {
    isChecked("surgery").answers(CheckWord.NOT_YET);
    assertThat(talk.presses(new Press.Show(SHORT)).replies())
        .containsExactly(new Reply.RoutinePreview(SHORT));
    for (EntryId id : List.of(SHORT, PLANK)) {
      begins(id);
      assertAsked(new Question.DoctorsYes(List.of("surgery")));
    }
  }

  @Test
  void aYesDoesNotOutliveWhatItWasFor() {
    isChecked("pregnancy").answers(CheckWord.YES).presses(Move.STOP);
    talk.tells("pregnancy", Press.Mark.CLEARED).tells("pregnancy", Press.Mark.SET);
    begins(SHORT);

    assertAsked(new Question.DoctorsYes(List.of("pregnancy")));
  }

  @Test
  void aYesIsNotForWhatWasToldAfterTheQuestion() {
    isChecked("pregnancy").tells("under-18", Press.Mark.SET).answers(CheckWord.YES);

    assertAsked(new Question.DoctorsYes(List.of("under-18")));
  }

  // --- in the middle of it ---

  @Test
  void aQuestionInTheMiddleIsAnsweredAndTheOpenOneComesAgain() {
    begins(SHORT).says("yoga", answered(YOGA));

    assertThat(talk.replies()).first().isEqualTo(new Reply.TopicAnswer(YOGA));
    assertAsked(EMERGENCY_SIGNS);
  }

  @Test
  void aWarningInTheMiddleComesFirstAndClosesTheQuestion() {
    begins(SHORT);
    int number = talk.chat().check().number();
    talk.notices(URGENT);
    assertThat(talk.replies()).containsExactly(new Reply.Warned(URGENT));

    talk.presses(new Press.OnCheck(number, CheckWord.NONE));
    assertThat(talk.replies())
        .containsExactly(
            new Reply.WhileWaiting(
                new Reply.EarlierButton(Optional.empty()), List.of(new Note.DoctorFirst(1))));
  }

  @Test
  void aShelfThatIsTurnedDoesNotBringTheQuestionAgain() {
    begins(SHORT).presses(new Press.Browse(new Shelf.Front()));

    assertThat(talk.replies()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void aButtonOfAnEarlierQuestionIsToldApart(CheckWord word) {
    begins(SHORT);
    int first = talk.chat().check().number();
    talk.answers(CheckWord.NONE);
    Chat before = talk.chat();
    talk.presses(new Press.OnCheck(first, word));

    assertAsked(URGENT_SIGNS);
    assertThat(talk.chat()).isEqualTo(before);
    talk.presses(new Press.Tick(first, "pregnancy", Press.Mark.SET));
    assertThat(talk.chat()).isEqualTo(before);
  }

  @Test
  void afterTheCheckItsButtonsLeadBackToTheStep() {
    isChecked().answersBefore(0).starts(Hands.ON);
    talk.presses(new Press.OnCheck(talk.chat().check().number(), CheckWord.SOME));

    assertThat(talk.replies()).containsExactly(new Reply.EarlierButton(Optional.of(talk.step())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"stop", "please stop!", "/stop"})
  void stopEndsTheCheckAndNothingBegins(String stop) {
    begins(SHORT).answers(CheckWord.NONE);
    if (stop.startsWith("/")) {
      talk.commands("stop");
    } else {
      talk.says(stop);
    }

    assertThat(talk.replies()).containsExactly(new Reply.CheckEnded(Reply.CheckEnding.STOPPED));
    assertThat(talk.says("no").replies()).containsExactly(new Reply.DoNotKnow(Optional.empty()));
  }

  @Test
  void anotherBeginInTheMiddleKeepsWhatWasAnsweredAndBeginsTheOther() {
    begins(SHORT).answers(CheckWord.NONE).answers(CheckWord.NONE).answers(CheckWord.NONE);
    begins(WALKING);
    assertAsked(new Question.About(1, List.of()));
    talk.answers(CheckWord.NONE);

    assertThat(steps()).containsExactly(WALKING);
  }

  @Test
  void yesAndNoAreUnderstoodInWordsToo() {
    begins(SHORT).says("none of these").says("No.").says("none").says("nothing");
    assertThat(talk.chat().run()).isPresent();
    talk.presses(Move.STOP).notices(URGENT);
    talk.presses(talk.number(), Word.SEEN).presses(talk.number(), Word.YES);

    begins(SHORT).says("yes, one");
    assertThat(talk.replies())
        .containsExactly(new Reply.Warned(Warning.unnamed(Sign.Level.EMERGENCY)));
  }

  // --- what is right for somebody ---

  @Test
  void whatSpeaksAgainstSomebodyIsReplacedOrLeftOutAndTheySeeItBeforeTheFirstStep() {
    isChecked("pregnancy", "wrists").answers(CheckWord.YES);

    assertThat(talk.replies().getFirst())
        .isEqualTo(new Reply.Suited(new Reply.FittedNow(SHORT), List.of("pregnancy", "wrists")));
    assertThat(steps()).containsExactly(WALKING, WALL_PUSH_UP);
  }

  @Test
  void anExerciseOnItsOwnThatSpeaksAgainstSomebodyDoesNotBegin() {
    isChecked("wrists").presses(Move.STOP);
    begins(PLANK);

    assertThat(talk.replies())
        .containsExactly(new Reply.Suited(new Reply.ExerciseCard(PLANK), List.of("wrists")));
    assertThat(talk.chat().run()).isEmpty();
  }

  @Test
  void easierNeverLeadsToWhatSpeaksAgainstSomebody() {
    isChecked()
        .answersBefore(0)
        .starts(Hands.ON)
        .presses(Move.DONE)
        .tells("wrists", Press.Mark.SET);
    assertThat(talk.step().exercise()).isEqualTo(WALL_PUSH_UP);
    talk.presses(Move.STOP).tells("wrists", Press.Mark.CLEARED);
    begins(PLANK);
    talk.presses(Move.EASIER);
    assertThat(talk.step().exercise()).isEqualTo(KNEE_PLANK);
  }
}
