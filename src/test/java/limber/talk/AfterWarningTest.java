package limber.talk;

import static limber.talk.Conversation.CRISIS;
import static limber.talk.Conversation.EMERGENCY;
import static limber.talk.Conversation.PLANK;
import static limber.talk.Conversation.SHORT;
import static limber.talk.Conversation.SIGNS;
import static limber.talk.Conversation.URGENT;
import static limber.talk.Conversation.YOGA;
import static limber.talk.Conversation.after;
import static limber.talk.Conversation.answered;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limber.corpus.Sign;
import limber.safety.Warning;
import limber.talk.Press.Word;
import org.junit.jupiter.api.Test;

/// What waits after a warning sign was noticed, and how it ends.
class AfterWarningTest {

  private static final Warning OTHER_EMERGENCY = new Warning(Sign.Level.EMERGENCY, "chest-pain");
  private static final Reply REMINDER = new Reply.Reminder(EMERGENCY, Optional.empty(), 1);
  private static final Note LISTENING = new Note.PeopleWhoListen();

  // --- an emergency ---

  @Test
  void anEmergencyIsOverOnceItsPersonSaysTwiceThatTheyWereSeen() {
    Conversation talk = after(EMERGENCY).says("what now?");
    assertThat(talk.replies()).containsExactly(REMINDER);

    talk.presses(1, Word.SEEN);
    assertThat(talk.replies())
        .containsExactly(new Reply.HaveYouBeenSeen(Sign.Level.EMERGENCY, talk.number()));
    assertThat(talk.says("hello?").replies()).containsExactly(REMINDER);

    talk.presses(talk.number(), Word.YES);
    assertThat(talk.replies()).containsExactly(new Reply.WellAgain());
    assertThat(talk.presses(new Press.Begin(SHORT)).chat().run()).isPresent();
  }

  @Test
  void whatIsSaidAfterAGraveSignIsNotAboutWhatWasShownBefore() {
    for (Warning grave : List.of(EMERGENCY, CRISIS)) {
      Conversation talk = Conversation.home().says("plank", answered(PLANK));
      assertThat(talk.chat().context()).isNotEmpty();
      assertThat(talk.notices(grave).chat().context()).isEmpty();
    }
    assertThat(Conversation.home().says("plank", answered(PLANK)).notices(URGENT).chat().context())
        .isNotEmpty();
  }

  @Test
  void notYetKeepsTheEmergencyAndClosesTheQuestion() {
    Conversation talk = after(EMERGENCY).presses(1, Word.SEEN);
    int question = talk.number();

    assertThat(talk.presses(question, Word.NOT_YET).replies()).containsExactly(REMINDER);
    assertThat(talk.presses(question, Word.YES).replies()).containsExactly(REMINDER);
  }

  @Test
  void onlyTheNewestQuestionCanBeAnswered() {
    Conversation talk = after(EMERGENCY).presses(1, Word.SEEN);
    int first = talk.number();
    talk.presses(1, Word.SEEN);

    assertThat(talk.presses(first, Word.YES).replies()).containsExactly(REMINDER);
    assertThat(talk.presses(talk.number(), Word.YES).replies())
        .containsExactly(new Reply.WellAgain());
  }

  @Test
  void buttonsOfAnEarlierEmergencyDoNotEndThisOne() {
    Conversation talk = after(EMERGENCY).presses(1, Word.SEEN);
    int question = talk.number();
    talk.presses(question, Word.YES).notices(EMERGENCY);

    for (Word word : Word.values()) {
      for (int number : List.of(0, 1, question)) {
        talk.presses(number, word);
        assertThat(talk.replies())
            .as("%s of %s", word, number)
            .containsExactly(new Reply.Reminder(EMERGENCY, Optional.empty(), 4));
      }
    }
  }

  @Test
  void aNewSignClosesTheQuestion() {
    for (Warning warning : List.of(EMERGENCY, OTHER_EMERGENCY, URGENT, CRISIS)) {
      Conversation talk = after(EMERGENCY).presses(1, Word.SEEN);
      int question = talk.number();
      talk.notices(warning).presses(question, Word.YES);

      assertThat(talk.replies().toString()).as("%s", warning).contains("Reminder[warning=Warning");
      assertThat(talk.chat().caution().waiting()).isInstanceOf(Caution.Waiting.Emergency.class);
    }
  }

  @Test
  void anotherEmergencyAndDespairAreAnsweredInFull() {
    assertThat(after(EMERGENCY).notices(OTHER_EMERGENCY).replies())
        .containsExactly(new Reply.Warned(OTHER_EMERGENCY));
    assertThat(after(EMERGENCY).notices(CRISIS).replies())
        .containsExactly(new Reply.Warned(CRISIS));
    assertThat(after(URGENT).notices(EMERGENCY).replies())
        .containsExactly(new Reply.Warned(EMERGENCY));
    assertThat(after(CRISIS).notices(EMERGENCY).replies())
        .containsExactly(new Reply.Warned(EMERGENCY));
  }

  @Test
  void aLesserSignIsNamedAndTheEmergencyHolds() {
    assertThat(after(EMERGENCY).notices(URGENT).replies())
        .containsExactly(new Reply.Reminder(EMERGENCY, Optional.of(URGENT), 1));
  }

  @Test
  void theSameSignAgainIsTheReminder() {
    assertThat(after(EMERGENCY).notices(EMERGENCY).replies())
        .containsExactly(new Reply.Reminder(EMERGENCY, Optional.empty(), 2));
  }

  @Test
  void theWarningSignsCanBeReadAndNothingElse() {
    Reply signs =
        new Reply.WhileWaiting(new Reply.TopicAnswer(SIGNS), List.of(new Note.HelpFirst(1)));

    assertThat(after(EMERGENCY).commands("warning").replies()).containsExactly(signs);
    assertThat(after(EMERGENCY).presses(new Press.Show(SIGNS)).replies()).containsExactly(signs);
    assertThat(after(EMERGENCY).presses(new Press.Show(YOGA)).replies()).containsExactly(REMINDER);
    assertThat(after(EMERGENCY).commands("privacy").replies()).containsExactly(REMINDER);
    assertThat(Conversation.home().commands("warning").replies())
        .containsExactly(new Reply.TopicAnswer(SIGNS));
  }

  @Test
  void aFailedTurnInAnEmergencyIsTheReminder() {
    Chat chat = after(EMERGENCY).chat();

    assertThat(Talk.failed(chat, Instant.EPOCH).replies())
        .containsExactly(Utterance.fresh(REMINDER).at(Urgency.WARNING));
  }

  @Test
  void aTalkThatBeginsWithAnEmergencyIsIntroducedOnceItIsOver() {
    Conversation talk = Conversation.fresh().notices(EMERGENCY).says("hm");
    assertThat(talk.replies()).containsExactly(REMINDER);

    talk.presses(1, Word.SEEN).presses(3 - 1, Word.YES);
    assertThat(talk.replies()).containsExactly(new Reply.WellAgain(), new Reply.NoMedicalAdvice());
  }

  // --- a doctor first ---

  @Test
  void afterAnUrgentSignQuestionsAreAnsweredWithANote() {
    assertThat(after(URGENT).says("yoga", answered(YOGA)).replies())
        .containsExactly(
            new Reply.WhileWaiting(new Reply.TopicAnswer(YOGA), List.of(new Note.DoctorFirst(1))));
  }

  @Test
  void afterAnUrgentSignExerciseBeginsOnlyWithADoctorsYes() {
    Reply first = new Reply.Reminder(URGENT, Optional.empty(), 1);
    Conversation talk = after(URGENT);

    assertThat(talk.presses(new Press.Begin(SHORT)).replies()).containsExactly(first);
    assertThat(talk.presses(new Press.Begin(PLANK)).replies()).containsExactly(first);
    assertThat(talk.chat().run()).isEmpty();
    assertThat(talk.presses(1, Word.SEEN).replies())
        .containsExactly(new Reply.HaveYouBeenSeen(Sign.Level.URGENT, 2));
    assertThat(talk.presses(2, Word.NOT_YET).replies()).containsExactly(first);
    assertThat(talk.presses(1, Word.SEEN).presses(talk.number(), Word.YES).replies())
        .containsExactly(new Reply.WellAgain());
    assertThat(talk.presses(new Press.Begin(SHORT)).chat().run()).isPresent();
  }

  @Test
  void aYesThatIsTypedIsAskedForAsAButton() {
    Conversation talk = after(URGENT).presses(1, Word.SEEN);

    assertThat(talk.says("yes he did").replies())
        .containsExactly(new Reply.HaveYouBeenSeen(Sign.Level.URGENT, talk.number()));
    assertThat(talk.says("yoga", answered(YOGA)).replies().getFirst())
        .isInstanceOf(Reply.WhileWaiting.class);
  }

  // --- two at once ---

  @Test
  void despairAndAnEmergencyAreBothKept() {
    for (var both : List.of(List.of(EMERGENCY, CRISIS), List.of(CRISIS, EMERGENCY))) {
      Conversation talk = after(both.getFirst()).notices(both.getLast()).says("hi");
      assertThat(talk.replies())
          .singleElement()
          .isInstanceOfSatisfying(
              Reply.WhileWaiting.class,
              waiting -> {
                assertThat(waiting.reply()).isInstanceOf(Reply.Reminder.class);
                assertThat(waiting.notes()).containsExactly(LISTENING);
              });

      int sign = talk.chat().caution().noticed().orElseThrow().number();
      talk.presses(sign, Word.SEEN).presses(talk.number(), Word.YES);
      assertThat(talk.presses(new Press.Begin(SHORT)).replies())
          .containsExactly(new Reply.AreYouSafe(talk.number()));
    }
  }

  @Test
  void whatIsUrgentDoesNotMakeLessOfAnEmergency() {
    for (var both : List.of(List.of(EMERGENCY, URGENT), List.of(URGENT, EMERGENCY))) {
      Conversation talk = after(both.getFirst()).notices(both.getLast()).says("hi");

      assertThat(talk.replies())
          .singleElement()
          .isInstanceOfSatisfying(
              Reply.Reminder.class,
              reminder -> assertThat(reminder.warning()).isEqualTo(EMERGENCY));
    }
  }
}
