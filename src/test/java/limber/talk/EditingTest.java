package limber.talk;

import static limber.talk.Conversation.BREATHING;
import static limber.talk.Conversation.EMERGENCY;
import static limber.talk.Conversation.MESSAGE;
import static limber.talk.Conversation.PLANK;
import static limber.talk.Conversation.SHORT;
import static limber.talk.Conversation.WALKING;
import static limber.talk.Conversation.WALL_PUSH_UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import limber.coach.History;
import limber.coach.Prescribed;
import limber.coach.Wishes.Hands;
import limber.corpus.EntryId;
import limber.corpus.Intake;
import limber.talk.Press.CheckWord;
import limber.talk.Press.Mark;
import limber.talk.Press.Move;
import limber.talk.Reply.Occasion;
import org.junit.jupiter.api.Test;

/// What Limber knows about its person, shown and changed at any time.
class EditingTest {

  private final Conversation talk = Conversation.with(Asks.everything());

  private Conversation walking() {
    talk.presses(new Press.Begin(SHORT));
    for (int question = 0; question < 4; question++) {
      talk.answers(CheckWord.NONE);
    }
    return talk.answersBefore(0).starts(Hands.ON);
  }

  private List<EntryId> steps() {
    return talk.chat().run().orElseThrow().steps().stream().map(Prescribed::exercise).toList();
  }

  private static Utterance inPlace(Reply reply) {
    return Utterance.replacing(MESSAGE, reply);
  }

  @Test
  void itIsShownByTheCommandAndByAButton() {
    Reply page = new Reply.AboutYou(0, List.of());

    assertThat(talk.commands("about").utterances()).containsExactly(Utterance.fresh(page));
    assertThat(talk.presses(new Press.AboutYou(new Edit.Open())).utterances())
        .containsExactly(Utterance.fresh(page));
  }

  @Test
  void itIsTurnedChangedAndLeftInItsPlace() {
    assertThat(talk.presses(new Press.AboutYou(new Edit.Page(1))).utterances())
        .containsExactly(inPlace(new Reply.AboutYou(1, List.of())));
    assertThat(talk.tells("wrists", Mark.SET).utterances())
        .containsExactly(inPlace(new Reply.AboutYou(1, List.of("wrists"))));
    assertThat(talk.presses(new Press.AboutYou(new Edit.Leave())).utterances())
        .containsExactly(inPlace(new Reply.AboutYouKept(List.of("wrists"))));
    assertThat(talk.tells("wrists", Mark.CLEARED).chat().check().told().has()).isEmpty();
    assertThat(talk.tells("something else", Mark.SET).chat().check().told().has()).isEmpty();
  }

  @Test
  void whatWasToldBeforehandIsMarkedInTheCheck() {
    talk.tells("wrists", Mark.SET).presses(new Press.Begin(SHORT));
    talk.answers(CheckWord.NONE).answers(CheckWord.NONE);

    assertThat(talk.replies())
        .containsExactly(
            new Reply.CheckAsked(
                new Question.About(0, List.of("wrists")), talk.chat().check().number()));
  }

  @Test
  void whatIsLeftOfARunIsFittedAndTheCurrentStepShownWhereItChanges() {
    walking().tells("pregnancy", Mark.SET);
    assertThat(talk.replies()).hasSize(1);
    assertThat(steps()).containsExactly(WALKING, PLANK);

    talk.presses(Move.DONE).tells("wrists", Mark.SET);
    assertThat(steps()).containsExactly(WALKING, WALL_PUSH_UP);
    assertThat(talk.replies().getLast())
        .isEqualTo(new Reply.StepShown(talk.step(), Occasion.FITTED));
  }

  @Test
  void aPauseStaysAPause() {
    walking().presses(Move.DONE).presses(Move.PAUSE).tells("wrists", Mark.SET);

    assertThat(talk.chat().place()).isInstanceOf(Place.Paused.class);
    assertThat(talk.replies().getLast()).isEqualTo(new Reply.Paused(talk.step()));
    assertThat(talk.step().exercise()).isEqualTo(WALL_PUSH_UP);
  }

  @Test
  void aRunOfWhichNothingIsLeftIsOver() {
    walking().tells("surgery", Mark.SET);

    assertThat(talk.chat().place()).isEqualTo(new Place.Home());
    assertThat(talk.replies().getLast())
        .isEqualTo(new Reply.Suited(new Reply.NothingLeft(SHORT), List.of("surgery")));
  }

  @Test
  void anExerciseOnItsOwnOfWhichNothingIsLeftShowsItsCard() {
    talk.presses(new Press.Begin(BREATHING));
    for (int question = 0; question < 4; question++) {
      talk.answers(CheckWord.NONE);
    }
    talk.tells("pregnancy", Mark.SET);

    assertThat(talk.replies().getLast())
        .isEqualTo(new Reply.Suited(new Reply.ExerciseCard(BREATHING), List.of("pregnancy")));
  }

  @Test
  void anEmergencyComesFirst() {
    assertThat(talk.notices(EMERGENCY).tells("wrists", Mark.SET).replies())
        .singleElement()
        .isInstanceOf(Reply.Reminder.class);
    assertThat(talk.chat().check().told().has()).isEmpty();
  }

  @Test
  void whereNothingIsAskedThereIsAnEmptyPage() {
    assertThat(Conversation.home().commands("about").replies())
        .containsExactly(new Reply.AboutYou(0, List.of()));
  }

  @Test
  void whatTheIntakeDoesNotAskAnyMoreCountsForNothing() {
    Check.Told told =
        Check.Told.nothing()
            .marking("gone", Mark.SET)
            .marking("wrists", Mark.SET)
            .about(Instant.EPOCH);
    Intake intake = Asks.everything();

    assertThat(new Knowledge(intake, told, History.none()).person().flags())
        .containsExactly("wrists");
    assertThat(new Knowledge(Intake.none(), told, History.none()).person().flags()).isEmpty();
  }
}
