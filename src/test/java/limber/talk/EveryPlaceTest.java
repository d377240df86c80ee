package limber.talk;

import static limber.talk.Conversation.BREATHING;
import static limber.talk.Conversation.CRISIS;
import static limber.talk.Conversation.EMERGENCY;
import static limber.talk.Conversation.HELLO;
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
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import limber.coach.Program;
import limber.coach.RunId;
import limber.corpus.Aspect;
import limber.talk.Press.Move;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds wherever a conversation is: at home, on a step, in a pause.
class EveryPlaceTest {

  /// Wherever one can be.
  static final List<Arguments> PLACES =
      List.of(
          argumentSet("at home", supplier(Conversation::home)),
          argumentSet("on a step", supplier(Conversation::walking)),
          argumentSet("in a pause", supplier(Conversation::paused)),
          argumentSet("by a timer", supplier(Conversation::timed)),
          argumentSet("in a pause of a timer", supplier(() -> Conversation.timed().pauses())));

  /// Where a question around a session is open.
  static final List<Arguments> ASKED =
      List.of(
          argumentSet("before a session", supplier(Conversation::readying)),
          argumentSet("where it hurts", supplier(Conversation::hurting)),
          argumentSet("after a session", supplier(Conversation::rating)));

  /// Wherever one can be, and every question.
  static final List<Arguments> EVERYWHERE = Stream.concat(PLACES.stream(), ASKED.stream()).toList();

  /// Where something waits after a warning that is less grave than an emergency.
  private static final List<Arguments> HELD =
      List.of(
          argumentSet("after an urgent sign", supplier(() -> Conversation.after(URGENT))),
          argumentSet("after despair", supplier(() -> Conversation.after(CRISIS))));

  /// Where something is under way.
  static final List<Arguments> UNDER_WAY = PLACES.subList(1, PLACES.size());

  /// Everything that asks or looks something up, and so moves nothing.
  static final List<Heard> ASIDES =
      List.of(
          words("is yoga good", answered(YOGA)),
          words("plank", answered(PLANK)),
          words("how long do i hold it", answered(PLANK, Aspect.DOSE)),
          words("a routine", answered(SHORT)),
          words("hi", answered(HELLO)),
          words("my knee", answered(KNEES)),
          words("something gone", answered(NOWHERE)),
          words("plonk", new Meaning.Unclear(List.of(PLANK, BREATHING))),
          words("tax return", UNKNOWN),
          words("show my progress", UNKNOWN),
          new Heard.Command("progress", words("", UNKNOWN)),
          new Heard.Pressed(MESSAGE, new ShowProgress()),
          words("tax return", new Meaning.Unknown(Optional.of(KNEES))),
          new Heard.Command("start", words("", UNKNOWN)),
          new Heard.Command("help", words("", UNKNOWN)),
          new Heard.Command("exercises", words("", UNKNOWN)),
          new Heard.Command("exercise", words("", UNKNOWN)),
          new Heard.Command("exercise", words("plank", answered(PLANK))),
          new Heard.Command("routines", words("", UNKNOWN)),
          new Heard.Command("privacy", words("", UNKNOWN)),
          new Heard.Command("nonsense", words("stop", UNKNOWN)),
          new Heard.Pressed(MESSAGE, new Press.Show(YOGA)),
          new Heard.Pressed(MESSAGE, new Press.Show(NOWHERE)),
          new Heard.Pressed(MESSAGE, new Press.Exercises()),
          new Heard.Pressed(MESSAGE, new Press.Routines()),
          new Heard.Pressed(MESSAGE, new Press.Help()),
          new Heard.NotText());

  /// Buttons of steps that are not the current one, and of nothing at all.
  static final List<Heard> STRAY_PRESSES =
      Stream.concat(
              Stream.of(new Heard.UnknownPress()),
              Stream.of(Move.values())
                  .flatMap(move ->
                      Stream.of(
                          new Press.OnStep(new RunId(99), 0, move),
                          new Press.OnStep(new RunId(99), Integer.MAX_VALUE, move)))
                  .map(press -> (Heard) new Heard.Pressed(MESSAGE, press)))
          .toList();

  /// Buttons of the run that is under way, on steps that are not the current one.
  private static final List<Press.OnStep> OTHER_STEPS =
      Stream.of(Move.DONE, Move.SKIP, Move.EASIER, Move.PAUSE, Move.RESUME)
          .flatMap(move ->
              Stream.of(-1, 1, 2, 3, Integer.MIN_VALUE, Integer.MAX_VALUE)
                  .map(position -> new Press.OnStep(new RunId(1), position, move)))
          .toList();

  static List<Arguments> asidesUnderWay() {
    return everywhere(UNDER_WAY, ASIDES);
  }

  static List<Arguments> asidesWhileAsked() {
    return everywhere(ASKED, ASIDES);
  }

  static List<Arguments> asidesAtHome() {
    return everywhere(PLACES.subList(0, 1), ASIDES);
  }

  static List<Arguments> strayPresses() {
    return everywhere(EVERYWHERE, STRAY_PRESSES);
  }

  static List<Arguments> pressesOnOtherSteps() {
    return everywhere(
        UNDER_WAY,
        OTHER_STEPS.stream().map(press -> (Heard) new Heard.Pressed(MESSAGE, press)).toList());
  }

  static List<Arguments> alarms() {
    return everywhere(
        Stream.concat(EVERYWHERE.stream(), HELD.stream()).toList(),
        List.of(
            alarming("my groin is numb"),
            alarming("stop"),
            alarming("done"),
            new Heard.Command("exercise", alarming("for a numb groin")),
            new Heard.Command("stop", alarming("my groin is numb")),
            new Heard.Command("start", alarming("my groin is numb"))));
  }

  @ParameterizedTest
  @MethodSource("alarms")
  void aWarningSignComesBeforeEverythingAndEndsTheRun(Supplier<Conversation> place, Heard alarm) {
    Conversation talk = place.get().hears(alarm);

    assertThat(talk.replies()).containsExactly(new Reply.Warned(EMERGENCY));
    assertThat(talk.chat().place()).isEqualTo(new Place.Home());
  }

  @ParameterizedTest
  @MethodSource("asidesUnderWay")
  void aQuestionInTheMiddleKeepsThePlaceAndLeadsBack(Supplier<Conversation> place, Heard aside) {
    Conversation talk = place.get();
    Place before = talk.chat().place();
    Reply wayBack =
        switch (before) {
          case Place.Home(), Place.Readying _, Place.Hurting _, Place.Rating _, Place.Together _ ->
              throw new IllegalArgumentException("No step is under way here.");
          case Place.Walking(var run, _) -> new Reply.BackToStep(Reply.StepView.of(run));
          case Place.Timed(var run, _) -> new Reply.Paused(Reply.StepView.of(run));
          case Place.Paused(var run, _) -> new Reply.Paused(Reply.StepView.of(run));
        };

    talk.hears(aside);

    assertThat(talk.chat().place()).isEqualTo(kept(before));
    assertThat(talk.replies()).hasSize(2).last().isEqualTo(wayBack);
  }

  /// A timer stands while somebody asks.
  private static Place kept(Place before) {
    return before instanceof Place.Timed(var run, var timer)
        ? new Place.Paused(run, Optional.of(timer))
        : before;
  }

  @ParameterizedTest
  @MethodSource("asidesWhileAsked")
  void aQuestionInBetweenIsAnsweredAndTheOpenOneComesAgain(
      Supplier<Conversation> place, Heard aside) {
    Conversation talk = place.get();
    Place before = talk.chat().place();

    talk.hears(aside);

    assertThat(talk.chat().place()).isEqualTo(before);
    assertThat(talk.replies()).hasSize(2).last().isEqualTo(Inquiry.open(talk.chat()).orElseThrow());
  }

  @ParameterizedTest
  @FieldSource("ASKED")
  void stopEndsEveryQuestion(Supplier<Conversation> place) {
    for (Conversation talk : List.of(place.get().says("stop"), place.get().commands("stop"))) {
      assertThat(talk.chat().run()).isEmpty();
      assertThat(talk.chat().timer()).isEmpty();
      talk.says("stop");
      assertThat(talk.chat().place()).isEqualTo(new Place.Home());
    }
  }

  @ParameterizedTest
  @MethodSource("asidesAtHome")
  void atHomeAQuestionGetsOneAnswer(Supplier<Conversation> place, Heard aside) {
    Conversation talk = place.get().hears(aside);

    assertThat(talk.chat().place()).isEqualTo(new Place.Home());
    assertThat(talk.replies()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource({"strayPresses", "pressesOnOtherSteps"})
  void aButtonOfAnotherStepOrRunIsAnsweredAndNotObeyed(Supplier<Conversation> place, Heard press) {
    Conversation talk = place.get();
    Chat before = talk.chat();

    talk.hears(press);

    assertThat(talk.chat()).isEqualTo(before);
    assertThat(talk.replies()).isEqualTo(whereThingsAre(before));
  }

  @ParameterizedTest
  @FieldSource("UNDER_WAY")
  void stopOnAnyStepOfTheRunIsObeyed(Supplier<Conversation> place) {
    for (int position : List.of(-1, 0, 1, 2, 3, Integer.MAX_VALUE)) {
      assertStopped(place.get().presses(1, position, Move.STOP));
    }
  }

  @ParameterizedTest
  @FieldSource("UNDER_WAY")
  void stopInWordsAndAsACommandIsObeyed(Supplier<Conversation> place) {
    assertStopped(place.get().says("Please STOP!"));
    assertStopped(place.get().says("stop", answered(YOGA)));
    assertStopped(place.get().commands("stop"));
    assertStopped(place.get().commands("stop", "this now", answered(YOGA)));
  }

  @ParameterizedTest
  @FieldSource("UNDER_WAY")
  void aRoutineDoesNotBeginWhileAnotherIsUnderWay(Supplier<Conversation> place) {
    for (var id : List.of(SHORT, PLANK, YOGA, NOWHERE)) {
      Conversation talk = place.get();
      Chat before = talk.chat();

      talk.presses(new Press.Begin(id));

      assertThat(talk.chat()).isEqualTo(before);
      assertThat(talk.replies()).containsExactly(new Reply.AlreadyWalking(talk.step()));
    }
  }

  @ParameterizedTest
  @FieldSource("PLACES")
  void aShelfTakesThePlaceOfTheMessageAndMovesNothing(Supplier<Conversation> place) {
    Conversation talk = place.get();
    Chat before = talk.chat();

    talk.presses(new Press.Browse(new Shelf.All(3)));

    assertThat(talk.chat()).isEqualTo(before);
    assertThat(talk.utterances())
        .containsExactly(Utterance.replacing(MESSAGE, new Reply.Shelves(new Shelf.All(3))));
  }

  private static List<Reply> whereThingsAre(Chat chat) {
    return Inquiry.open(chat)
        .<List<Reply>>map(open -> List.of(new SessionReply.OldAnswer(), open))
        .orElseGet(() -> List.of(new Reply.EarlierButton(chat.run().map(Reply.StepView::of))));
  }

  private static void assertStopped(Conversation talk) {
    assertThat(talk.chat().place()).isEqualTo(new Place.Home());
    assertThat(talk.replies())
        .containsExactly(
            new Reply.Stopped(new Reply.Summary(new Program.Entry(SHORT), 0, 0, 3, 0)));
  }

  private static List<Arguments> everywhere(List<Arguments> places, List<Heard> heard) {
    return places.stream()
        .flatMap(place -> heard.stream().map(what -> Arguments.of(place.get()[0], what)))
        .toList();
  }

  private static Supplier<Conversation> supplier(Supplier<Conversation> supplier) {
    return supplier;
  }
}
