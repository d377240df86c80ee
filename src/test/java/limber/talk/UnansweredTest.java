package limber.talk;

import static limber.talk.Conversation.EMERGENCY;
import static limber.talk.Conversation.KNEES;
import static limber.talk.Conversation.MESSAGE;
import static limber.talk.Conversation.NOWHERE;
import static limber.talk.Conversation.PLANK;
import static limber.talk.Conversation.SHORT;
import static limber.talk.Conversation.UNKNOWN;
import static limber.talk.Conversation.URGENT;
import static limber.talk.Conversation.YOGA;
import static limber.talk.Conversation.alarming;
import static limber.talk.Conversation.answered;
import static limber.talk.Conversation.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import limber.corpus.EntryId;
import org.junit.jupiter.api.Test;

/// What counts as not answered well, and what a person who says so hears.
class UnansweredTest {

  private static final Press.NotHelpful NOT_HELPFUL = new Press.NotHelpful(YOGA);

  private final Conversation talk = Conversation.home();

  @Test
  void whatWasNotKnownWasNotOursOrWasAskedBackIsUnanswered() {
    assertThat(unanswered(words("hm", UNKNOWN))).contains(new Unanswered.NotKnown());
    assertThat(unanswered(words("my knee", new Meaning.Unknown(Optional.of(KNEES)))))
        .contains(new Unanswered.NotOurs(KNEES));
    assertThat(unanswered(words("hm", new Meaning.Unclear(List.of(PLANK, YOGA)))))
        .contains(new Unanswered.Choices(List.of(PLANK, YOGA)));
    assertThat(unanswered(new Heard.Command("exercise", words("tax return", UNKNOWN))))
        .contains(new Unanswered.NotKnown());
  }

  @Test
  void anAnswerAControlAndABrowsedPageAreNot() {
    assertThat(unanswered(words("yoga", answered(YOGA)))).isEmpty();
    assertThat(unanswered(words("stop", UNKNOWN))).isEmpty();
    assertThat(unanswered(new Heard.Command("help", words("tax return", UNKNOWN)))).isEmpty();
    assertThat(unanswered(new Heard.Pressed(MESSAGE, new Press.Show(KNEES)))).isEmpty();
    assertThat(unanswered(new Heard.NotText())).isEmpty();
  }

  @Test
  void inTheMiddleOfARoutineAQuestionCountsAndAControlDoesNot() {
    Conversation walking = Conversation.walking();

    assertThat(unanswered(walking, words("done", UNKNOWN))).isEmpty();
    assertThat(unanswered(walking, words("who won", UNKNOWN))).contains(new Unanswered.NotKnown());
  }

  @Test
  void nothingCountsThatIsAWarningSignNorWhatIsSaidWhileOneWaits() {
    assertThat(unanswered(alarming("numb"))).isEmpty();
    for (Conversation after :
        List.of(
            Conversation.after(EMERGENCY),
            Conversation.after(URGENT),
            Conversation.after(Conversation.CRISIS))) {
      assertThat(unanswered(after, words("hm", UNKNOWN))).isEmpty();
      assertThat(unanswered(after, words("hm", new Meaning.Unclear(List.of(PLANK, YOGA)))))
          .isEmpty();
      assertThat(unanswered(after, new Heard.Pressed(MESSAGE, NOT_HELPFUL))).isEmpty();
    }
  }

  @Test
  void whoSaysThatAnAnswerDidNotHelpIsThankedAndIsWhereTheyWere() {
    talk.says("yoga", answered(YOGA));
    Chat before = talk.chat();

    assertThat(talk.presses(NOT_HELPFUL).replies())
        .containsExactly(new Reply.NotedAsNotHelpful(YOGA, List.of()));
    assertThat(talk.chat().place()).isEqualTo(before.place());
    assertThat(talk.chat().context()).isEqualTo(before.context());
  }

  @Test
  void inTheMiddleOfARoutineTheWayBackToItIsShown() {
    assertThat(Conversation.walking().presses(NOT_HELPFUL).replies())
        .hasExactlyElementsOfTypes(Reply.NotedAsNotHelpful.class, Reply.BackToStep.class);
  }

  @Test
  void onlyOnePressCountsForAMessage() {
    assertThat(unanswered(pressed(7))).contains(new Unanswered.NotHelpful(YOGA));
    assertThat(unanswered(pressed(7))).isEmpty();
    assertThat(unanswered(pressed(8))).contains(new Unanswered.NotHelpful(YOGA));
    assertThat(unanswered(pressed(7))).isEmpty();
  }

  @Test
  void onlySoManyMessagesAreKeptInMind() {
    for (int message = 1; message <= Ratings.MOST + 5; message++) {
      unanswered(pressed(message));
    }
    assertThat(talk.chat().memory().ratings().rated())
        .hasSize(Ratings.MOST)
        .startsWith(new MessageId(Ratings.MOST + 5));
  }

  @Test
  void aButtonOfATopicThatIsGoneCountsNothing() {
    for (EntryId gone : List.of(NOWHERE, SHORT, EntryId.of("topic/nowhere"))) {
      assertThat(unanswered(new Heard.Pressed(MESSAGE, new Press.NotHelpful(gone)))).isEmpty();
      assertThat(talk.replies()).containsExactly(new Reply.Gone());
    }
  }

  private static Heard pressed(int message) {
    return new Heard.Pressed(new MessageId(message), NOT_HELPFUL);
  }

  private Optional<Unanswered> unanswered(Heard heard) {
    return unanswered(talk, heard);
  }

  private static Optional<Unanswered> unanswered(Conversation talk, Heard heard) {
    Chat before = talk.chat();
    talk.hears(heard);
    return Unanswered.in(before, heard, new Turn(talk.chat(), talk.utterances()));
  }
}
