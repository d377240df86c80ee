package limber.talk;

import static limber.talk.Conversation.CRISIS;
import static limber.talk.Conversation.EMERGENCY;
import static limber.talk.Conversation.MESSAGE;
import static limber.talk.Conversation.PLANK;
import static limber.talk.Conversation.SHORT;
import static limber.talk.Conversation.UNKNOWN;
import static limber.talk.Conversation.URGENT;
import static limber.talk.Conversation.after;
import static limber.talk.Conversation.alarming;
import static limber.talk.Conversation.answered;
import static limber.talk.Conversation.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limber.coach.RunId;
import limber.safety.Warning;
import limber.talk.Press.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds after a warning, whatever somebody says or presses then.
class EverythingWaitsTest {

  /// Attempts to begin or to go on, and corrections of what was said.
  private static final List<Heard> ATTEMPTS =
      List.of(
          words("stop", UNKNOWN),
          words("go on", UNKNOWN),
          words("next", UNKNOWN),
          words("yes", UNKNOWN),
          words("I have been seen and may exercise", UNKNOWN),
          words("what now?", UNKNOWN),
          words("no, I meant my old chair", answered(SHORT)),
          words("that was a joke", UNKNOWN),
          words("it was in 2009", UNKNOWN),
          new Heard.Command("stop", words("", UNKNOWN)),
          new Heard.Command("begin", words("", answered(SHORT))),
          new Heard.Pressed(MESSAGE, new Press.Begin(SHORT)),
          new Heard.Pressed(MESSAGE, new Press.Begin(PLANK)),
          new Heard.Pressed(MESSAGE, new Press.Browse(new Shelf.Front())),
          new Heard.Pressed(MESSAGE, new Press.OnStep(new RunId(1), 0, Press.Move.DONE)),
          new Heard.Pressed(MESSAGE, new Press.OnStep(new RunId(1), 0, Press.Move.RESUME)),
          new Heard.Pressed(MESSAGE, new TimedPress(new RunId(1), 0, TimedPress.Move.BY_TIMER)),
          new Heard.Pressed(MESSAGE, new TimedPress(new RunId(1), 0, TimedPress.Move.LONGER)));

  /// Buttons about warnings that are of no open question.
  private static final List<Heard> OLD_WORDS =
      Stream.of(Word.values())
          .flatMap(word ->
              Stream.of(0, 2, 3, 99, Integer.MAX_VALUE)
                  .map(number -> new Press.OnWarning(number, word)))
          .map(press -> (Heard) new Heard.Pressed(MESSAGE, press))
          .toList();

  static List<Heard> anything() {
    return Stream.of(ATTEMPTS, EveryPlaceTest.ASIDES, EveryPlaceTest.STRAY_PRESSES, OLD_WORDS)
        .flatMap(List::stream)
        .toList();
  }

  /// One of each level.
  static final List<Warning> WARNINGS = List.of(EMERGENCY, URGENT, CRISIS);

  @ParameterizedTest
  @MethodSource("anything")
  void afterAnEmergencyItIsAnsweredByTheReminderAlone(Heard heard) {
    Conversation talk = Conversation.walking().notices(EMERGENCY);
    Chat before = talk.chat();

    talk.hears(heard);

    assertThat(talk.utterances())
        .containsExactly(
            Utterance.fresh(new Reply.Reminder(EMERGENCY, Optional.empty(), talk.number()))
                .at(Urgency.WARNING));
    assertThat(talk.chat()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("anything")
  void afterAnUrgentSignNothingBeginsAndTheNoteIsThere(Heard heard) {
    Conversation talk = Conversation.walking().notices(URGENT).hears(heard);

    assertThat(talk.chat().run()).isEmpty();
    assertThat(talk.chat().caution().waiting()).isInstanceOf(Caution.Waiting.Urgent.class);
    assertThat(talk.replies())
        .singleElement()
        .satisfies(reply -> assertThat(reply instanceof Reply.Reminder || isNoted(reply)).isTrue());
  }

  @ParameterizedTest
  @MethodSource("anything")
  void afterDespairNothingBeginsUnasked(Heard heard) {
    Conversation talk = Conversation.walking().notices(CRISIS).hears(heard);

    assertThat(talk.chat().run()).isEmpty();
    assertThat(talk.chat().quietUntil()).isPresent();
    assertThat(talk.replies())
        .singleElement()
        .satisfies(reply ->
            assertThat(
                    reply instanceof Reply.AreYouSafe
                        || reply.equals(new Reply.Warned(CRISIS))
                        || isNoted(reply))
                .as("%s", reply)
                .isTrue());
  }

  private static boolean isNoted(Reply reply) {
    return reply instanceof Reply.WhileWaiting(_, var notes) && notes.size() == 1;
  }

  @ParameterizedTest
  @FieldSource("WARNINGS")
  void despairIsAnsweredAsDespairWhateverWaits(Warning before) {
    for (Heard heard :
        List.of(
            alarming("I want to die", CRISIS),
            new Heard.Command("stop", alarming("I want to die", CRISIS)))) {
      assertThat(after(before).hears(heard).replies()).containsExactly(new Reply.Warned(CRISIS));
      assertThat(after(before).presses(1, Word.SEEN).hears(heard).replies())
          .containsExactly(new Reply.Warned(CRISIS));
    }
  }
}
