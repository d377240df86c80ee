package limber.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import limber.coach.RunId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is kept of somebody, shown, handed over and forgotten.
final class OwnDataTest {

  private static final Custody CUSTODY =
      new Custody(Optional.of("Example"), Optional.of("a@example.org"), 7, Optional.of(365));

  private final Conversation talk = Conversation.keptBy(CUSTODY).commands("start");

  @Test
  void whatIsKeptSaysByWhomAndForHowLong() {
    assertThat(talk.commands("privacy").replies())
        .containsExactly(new DataReply.WhatIsKept(CUSTODY));
  }

  @Test
  void everythingIsForgottenAfterTwoPresses() {
    talk.presses(new Press.NotHelpful(Conversation.YOGA));
    assertThat(talk.commands("forget").replies()).containsExactly(new DataReply.ForgetOffered(7));
    assertThat(talk.presses(new DataPress.ForgetAll()).utterances())
        .singleElement()
        .matches(Utterance::isInPlace)
        .extracting(Utterance::reply)
        .isEqualTo(new DataReply.ForgetAsked(talk.now()));
    assertThat(talk.turn().forgets()).as("after one press").isFalse();

    talk.presses(new DataPress.ForgetForGood(talk.now()));

    assertThat(talk.replies()).containsExactly(new DataReply.AllForgotten(7));
    assertThat(talk.turn().forgets()).isTrue();
    assertThat(talk.chat())
        .as("nothing but that it is gone")
        .isEqualTo(OwnData.forgotten(Chat.fresh(talk.chat().id())));
    assertThat(talk.wakeAt()).isEmpty();
  }

  @Test
  void theSecondPressOfAnOldQuestionForgetsNothing() {
    DataPress.ForgetForGood old = new DataPress.ForgetForGood(talk.now());
    talk.waits(Duration.ofMinutes(61)).presses(old);
    assertThat(talk.replies()).containsExactly(new DataReply.ForgetOffered(7));
    assertThat(talk.turn().forgets()).isFalse();
  }

  @Test
  void theWayBackForgetsNothing() {
    talk.commands("forget");
    talk.presses(new DataPress.ForgetAll());
    Chat before = talk.chat();
    talk.presses(new DataPress.ForgetNothing());
    assertThat(talk.replies()).containsExactly(new DataReply.NothingForgotten());
    assertThat(talk.turn().forgets()).isFalse();
    assertThat(talk.chat().known().check()).isEqualTo(before.known().check());
  }

  @Test
  void aStrangerWhoWasForgottenPressesAgainAndNothingIsKnown() {
    DataPress.ForgetForGood press = new DataPress.ForgetForGood(talk.now());
    talk.presses(press);
    Conversation stranger = Conversation.keptBy(CUSTODY).presses(press);
    assertThat(stranger.turn().forgets()).isTrue();
    assertThat(stranger.replies()).containsExactly(new DataReply.AllForgotten(7));
  }

  @Test
  void aRoutineUnderWayWaitsAtTheQuestionAndEndsWithTheForgetting() {
    Conversation walking = Conversation.walking();
    assertThat(walking.commands("forget").replies())
        .hasExactlyElementsOfTypes(DataReply.ForgetOffered.class, Reply.BackToStep.class);
    walking.presses(new DataPress.ForgetForGood(walking.now()));
    assertThat(walking.replies()).hasExactlyElementsOfTypes(DataReply.AllForgotten.class);
    assertThat(walking.chat().place()).isEqualTo(new Place.Home());
    assertThat(walking.chat().lastRun()).isEqualTo(Optional.<RunId>empty());
  }

  @Test
  void anEmergencyComesBeforeForgetting() {
    talk.notices(Conversation.EMERGENCY);
    talk.commands("forget");
    assertThat(talk.replies()).hasExactlyElementsOfTypes(Reply.Reminder.class);
    talk.presses(new DataPress.ForgetForGood(talk.now()));
    assertThat(talk.replies()).hasExactlyElementsOfTypes(Reply.Reminder.class);
    assertThat(talk.turn().forgets()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"forget me", "Forget me!", "please delete my data", "delete everything about me"})
  void inWordsItIsAskedJustAsByTheCommand(String words) {
    assertThat(talk.says(words, Conversation.UNKNOWN).replies())
        .containsExactly(new DataReply.ForgetOffered(7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"export my data", "Download my data.", "can I have my data?"})
  void inWordsWhatCanBeTakenAlongIsOffered(String words) {
    assertThat(talk.says(words, Conversation.UNKNOWN).replies())
        .containsExactly(new DataReply.PapersOffered(List.of(Paper.EVERYTHING, Paper.SUMMARY)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"how do i delete my data", "do not forget me", "i forget my exercises"})
  void otherWordsGoOnToTheSearch(String words) {
    assertThat(talk.says(words, Conversation.UNKNOWN).replies())
        .noneMatch(reply -> reply instanceof DataReply);
  }

  @Test
  void aPaperIsOfWhatWasKeptWhenItWasAskedFor() {
    talk.presses(new DataPress.HandPaper(Paper.EVERYTHING));
    assertThat(talk.replies())
        .singleElement()
        .isInstanceOfSatisfying(
            DataReply.PaperHanded.class,
            handed -> {
              assertThat(handed.paper()).isEqualTo(Paper.EVERYTHING);
              assertThat(handed.chat().calm()).isEqualTo(talk.chat());
              assertThat(handed.at()).isEqualTo(talk.now());
            });
  }

  @Test
  void withoutAPlanThereIsNoCalendar() {
    assertThat(talk.presses(new DataPress.HandPaper(Paper.CALENDAR)).replies())
        .containsExactly(new DataReply.NoPlanToHand());
  }
}
