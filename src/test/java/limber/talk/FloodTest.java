package limber.talk;

import static limber.talk.Conversation.BREATHING;
import static limber.talk.Conversation.CRISIS;
import static limber.talk.Conversation.EMERGENCY;
import static limber.talk.Conversation.SHORT;
import static limber.talk.Conversation.URGENT;
import static limber.talk.Conversation.YOGA;
import static limber.talk.Conversation.after;
import static limber.talk.Conversation.answered;
import static limber.talk.Conversation.home;
import static limber.talk.Conversation.paused;
import static limber.talk.Conversation.walking;
import static limber.talk.Conversation.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import limber.coach.RunId;
import limber.safety.Alarm;
import limber.talk.Press.Move;
import limber.talk.Press.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What somebody gets who sends more than can be answered.
class FloodTest {

  private static final int THOUSAND = 1_000;
  private static final Duration BETWEEN = Duration.ofMillis(59);
  private static final Heard QUESTION = words("is yoga good", answered(YOGA));
  private static final Reply ANSWER = new Reply.TopicAnswer(YOGA);
  private static final Reply LINE = new Reply.TooFast();

  /// What has to wait, whatever it is.
  static List<Heard> passedOver() {
    return Stream.of(EveryPlaceTest.ASIDES, EveryPlaceTest.STRAY_PRESSES, MORE)
        .flatMap(List::stream)
        .toList();
  }

  private static final List<Heard> MORE =
      List.of(
          pressed(new Press.Begin(SHORT)),
          pressed(new Press.OnCheck(0, Press.CheckWord.NONE)),
          pressed(new Press.Tick(0, "wrists", Press.Mark.SET)),
          pressed(new Press.AboutYou(new Edit.Say("wrists", Press.Mark.SET))),
          words("done", Conversation.UNKNOWN),
          words("go on", Conversation.UNKNOWN),
          words("don't stop", Conversation.UNKNOWN));

  static final List<Arguments> STOPS =
      List.of(
          argumentSet("a word", words("stop", Conversation.UNKNOWN)),
          argumentSet("a sentence", words("please, I want to stop now", answered(YOGA))),
          argumentSet("a command", new Heard.Command("stop", words("", Conversation.UNKNOWN))),
          argumentSet("a button", step(0, Move.STOP)),
          argumentSet("a button of another step", step(2, Move.STOP)));

  @Test
  void aThousandMessagesInAMinuteGetFortyAnswersAndOneLine() {
    List<Reply> said = new ArrayList<>();
    Conversation talk = home();
    for (int i = 0; i < THOUSAND; i++) {
      said.addAll(talk.hears(QUESTION).replies());
      talk.waits(BETWEEN);
    }
    assertThat(said).hasSize(Pace.MOST + 1).last().isEqualTo(LINE);
    assertThat(said.subList(0, Pace.MOST)).containsOnly(ANSWER);
  }

  @Test
  void aSignAmongThemIsWarnedOfAtOnce() {
    Conversation talk = flooding(walking(), 700).notices(EMERGENCY);
    assertThat(talk.replies()).containsExactly(new Reply.Warned(EMERGENCY));
    assertThat(talk.chat().run()).isEmpty();
  }

  @Test
  void aSignBesideACommandIsWarnedOfToo() {
    Conversation talk = flooding(home(), 700);
    talk.hears(new Heard.Command("exercise", Conversation.alarming("for a numb groin")));
    assertThat(talk.replies()).containsExactly(new Reply.Warned(EMERGENCY));
  }

  @Test
  void aDoubtAmongThemIsAskedAboutAndItsAnswerIsHeard() {
    Conversation talk = doubted(flooding(home(), 700));
    assertThat(talk.replies()).containsExactly(new Reply.InDoubt(URGENT, 1));
    assertThat(talk.says("no").replies()).containsExactly(ANSWER);

    assertThat(doubted(talk).presses(talk.number(), Word.IT_IS).replies())
        .containsExactly(new Reply.Warned(URGENT));
    assertThat(doubted(flooding(home(), 700)).says("hm").replies())
        .containsExactly(new Reply.Warned(URGENT));
  }

  @Test
  void whatSettlesAWarningIsHeard() {
    Conversation talk = flooding(after(EMERGENCY), 700);
    talk.presses(1, Word.SEEN).presses(2, Word.YES);
    assertThat(talk.replies()).containsExactly(new Reply.WellAgain());
  }

  @Test
  void whoSaysInWordsThatTheyAreNotSafeIsHeard() {
    Conversation talk = after(CRISIS).presses(new Press.Begin(SHORT));
    assertThat(flooding(talk, 700).says("no").replies()).containsExactly(new Reply.Warned(CRISIS));
  }

  @Test
  void afterAnEmergencyTheLineSaysThatHelpComesFirst() {
    Conversation talk = flooding(after(EMERGENCY), Pace.MOST);
    assertThat(talk.replies())
        .containsExactly(new Reply.WhileWaiting(LINE, List.of(new Note.HelpFirst(1))));
  }

  @ParameterizedTest
  @FieldSource("STOPS")
  void stopIsStop(Heard stop) {
    for (Supplier<Conversation> place :
        List.<Supplier<Conversation>>of(Conversation::walking, Conversation::paused)) {
      Conversation talk = flooding(place.get(), 500).hears(stop);
      assertThat(talk.replies()).hasSize(1).first().isInstanceOf(Reply.Stopped.class);
      assertThat(talk.chat().run()).isEmpty();
      assertThat(talk.hears(stop).replies()).as("there is nothing more to stop").isEmpty();
    }
  }

  @Test
  void aPauseIsAPauseOnce() {
    for (Heard pause : List.of(words("pause", Conversation.UNKNOWN), step(0, Move.PAUSE))) {
      Conversation talk = flooding(walking(), 500).hears(pause);
      assertThat(talk.chat().place()).isInstanceOf(Place.Paused.class);
      assertThat(talk.replies()).hasSize(1);
      assertThat(talk.hears(pause).replies()).isEmpty();
    }
    assertThat(flooding(walking(), 500).hears(step(1, Move.PAUSE)).replies())
        .as("on another step")
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("passedOver")
  void whatIsPassedOverChangesNothing(Heard heard) {
    for (Conversation talk : List.of(home(), walking(), paused(), after(URGENT), after(CRISIS))) {
      flooding(talk, 500);
      Chat before = talk.chat();
      assertThat(talk.hears(heard).replies()).isEmpty();
      assertThat(talk.chat()).isEqualTo(before);
    }
  }

  @Test
  void aMinuteAfterItBeganAllIsAsBefore() {
    Conversation talk = flooding(walking(), 500).waits(Pace.WINDOW);
    assertThat(talk.hears(QUESTION).replies())
        .containsExactly(ANSWER, new Reply.BackToStep(talk.step()));
    assertThat(talk.presses(Move.DONE).position()).isEqualTo(1);
  }

  @Test
  void theNextFloodGetsItsLine() {
    Conversation talk = flooding(flooding(home(), 500).waits(Pace.WINDOW), Pace.MOST);
    assertThat(talk.replies()).containsExactly(LINE);
  }

  @Test
  void theLineIsSaidWithTheFirstThatIsPassedOver() {
    Conversation talk = home();
    for (int i = 0; i < Pace.MOST; i++) {
      talk.hears(QUESTION);
    }
    assertThat(talk.notices(URGENT).replies()).containsExactly(new Reply.Warned(URGENT));
    assertThat(talk.hears(QUESTION).replies())
        .containsExactly(new Reply.WhileWaiting(LINE, List.of(new Note.DoctorFirst(1))));
  }

  @Test
  void aClockThatWasSetBackKeepsNobodyWaiting() {
    Conversation talk = flooding(home(), 500).waits(Duration.ofHours(-1));
    assertThat(talk.hears(QUESTION).replies()).containsExactly(ANSWER);
  }

  @Test
  void wakingIsNothingThatAPersonDid() {
    Conversation talk = home();
    for (int i = 0; i < THOUSAND; i++) {
      talk.wakes();
    }
    assertThat(talk.hears(QUESTION).replies()).containsExactly(ANSWER);
  }

  @Test
  void aDoubtThatIsDueIsWarnedOfInAFlood() {
    Conversation talk = doubted(home()).waits(Caution.PATIENCE);
    for (int i = 0; i < 500; i++) {
      talk.presses(new Press.Show(BREATHING));
    }
    assertThat(talk.wakes().replies()).containsExactly(new Reply.Unsettled(URGENT));
  }

  /// Somebody who sent `times` questions at once, and one more.
  private static Conversation flooding(Conversation talk, int times) {
    talk.waits(Pace.WINDOW);
    for (int i = 0; i <= times; i++) {
      talk.presses(new Press.Help());
    }
    return talk;
  }

  private static Conversation doubted(Conversation talk) {
    return talk.hears(new Heard.Words("odd", new Alarm.Doubt(URGENT), answered(YOGA)));
  }

  private static Heard step(int position, Move move) {
    return pressed(new Press.OnStep(new RunId(1), position, move));
  }

  private static Heard pressed(Press press) {
    return new Heard.Pressed(Conversation.MESSAGE, press);
  }
}
