package limber.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limber.coach.Everyday;
import limber.coach.Prescribed;
import limber.coach.Program;
import limber.coach.Run;
import limber.coach.RunId;
import limber.coach.Training;
import limber.corpus.Aspect;
import limber.corpus.Dose.Level;
import limber.corpus.EntryId;
import limber.corpus.Routine.Part;
import limber.corpus.Sign;
import limber.corpus.Term;
import limber.safety.Warning;
import limber.talk.Caution;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Check;
import limber.talk.Incoming;
import limber.talk.Known;
import limber.talk.Meaning;
import limber.talk.MessageId;
import limber.talk.Pace;
import limber.talk.Place;
import limber.talk.Press;
import limber.talk.Ratings;
import limber.talk.Reply;
import limber.talk.Shelf;
import limber.talk.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {

  private static final Warning TWO_SIGNS =
      new Warning(Sign.Level.URGENT, List.of("fever", "night-pain"), Warning.Whose.ANOTHERS);

  private final Records records = new Records();

  @Test
  void aChatStoredInVersionOneIsReadAsItWas() throws IOException {
    Chat expected = pausedChat();

    assertThat(records.read(stored("chat-v1.json"), Chat.class)).isEqualTo(expected);
    assertThat(records.read(records.write(expected, Chat.class), Chat.class)).isEqualTo(expected);
  }

  @Test
  void aChatStoredInVersionTwoKnowsWhichWordsWereExplained() throws IOException {
    Chat chat = records.read(stored("chat-v2.json"), Chat.class);

    assertThat(chat).isEqualTo(pausedChat("sciatica", "osteoporosis"));
  }

  @Test
  void aChatStoredInVersionThreeKnowsWhatWaitsAfterAWarning() throws IOException {
    Instant noticed = Instant.parse("2026-11-22T10:05:00Z");
    Warning emergency = new Warning(Sign.Level.EMERGENCY, "saddle-numbness");
    Warning despair = new Warning(Sign.Level.CRISIS, "suicide");
    Chat expected =
        new Chat(
            new ChatId(42),
            new Place.Home(),
            new Caution(
                new Caution.Waiting.Emergency(new Caution.Noticed(emergency, noticed, 1)),
                Optional.of(new Caution.Quiet(despair, Instant.parse("2026-11-23T10:07:00Z"))),
                new Caution.Asked.BeenSeen(),
                3),
            Known.nothing(),
            new Chat.Memory(
                List.of(EntryId.of("topic/yoga")),
                Optional.of(new RunId(2)),
                new Chat.SaidOnce(Chat.Introduction.DONE, List.of("sciatica")),
                new Ratings(List.of(), List.of()),
                Pace.none()));

    assertThat(records.read(stored("chat-v3.json"), Chat.class)).isEqualTo(expected);
    assertThat(records.read(records.write(expected, Chat.class), Chat.class)).isEqualTo(expected);
  }

  @Test
  void aChatStoredInVersionFourKnowsWhichMessagesDidNotHelp() throws IOException {
    Chat expected =
        new Chat(
            new ChatId(42),
            new Place.Home(),
            Caution.none(),
            Known.nothing(),
            new Chat.Memory(
                List.of(EntryId.of("topic/yoga")),
                Optional.empty(),
                new Chat.SaidOnce(Chat.Introduction.DONE, List.of()),
                new Ratings(List.of(new MessageId(9), new MessageId(7)), List.of()),
                Pace.none()));

    assertThat(records.read(stored("chat-v4.json"), Chat.class)).isEqualTo(expected);
    assertThat(records.read(records.write(expected, Chat.class), Chat.class)).isEqualTo(expected);
  }

  @Test
  void aChatStoredInVersionFiveKnowsWhatWasAskedBeforeExercise() throws IOException {
    Check.Told told =
        new Check.Told(
            Optional.of(Instant.parse("2026-11-22T10:00:00Z")),
            Optional.of(Instant.parse("2026-11-22T10:01:00Z")),
            Optional.empty(),
            List.of("pregnancy", "wrist-pain"),
            List.of("pregnancy"));
    EntryId classic = EntryId.of("routine/classic");
    Chat expected =
        new Chat(
            new ChatId(42),
            new Place.Home(),
            new Caution(
                new Caution.Waiting.Nothing(), Optional.empty(), new Caution.Asked.Nothing(), 2),
            new Known(
                new Check(new Check.Asked.About(1, new Program.Entry(classic)), told, 4),
                Training.none(),
                Everyday.none()),
            new Chat.Memory(
                List.of(classic),
                Optional.empty(),
                new Chat.SaidOnce(Chat.Introduction.DONE, List.of()),
                new Ratings(List.of(), List.of()),
                Pace.none()));

    assertThat(records.read(stored("chat-v5.json"), Chat.class)).isEqualTo(expected);
    assertThat(records.read(records.write(expected, Chat.class), Chat.class)).isEqualTo(expected);
  }

  @Test
  void aChatStoredInVersionSixKnowsItsPaceAndItsOpenDoubtIsDue() throws IOException {
    Instant noticed = Instant.parse("2026-11-22T10:05:00Z");
    Meaning asked = new Meaning.Answered(EntryId.of("topic/yoga"), Optional.of(Aspect.BENEFIT));
    Chat expected =
        new Chat(
            new ChatId(42),
            new Place.Home(),
            new Caution(
                new Caution.Waiting.Urgent(new Caution.Noticed(TWO_SIGNS, noticed, 2)),
                Optional.empty(),
                new Caution.Asked.InDoubt(
                    new Warning(Sign.Level.EMERGENCY, "saddle-numbness"), asked, Instant.EPOCH),
                3),
            Known.nothing(),
            new Chat.Memory(
                List.of(EntryId.of("topic/yoga")),
                Optional.of(new RunId(2)),
                new Chat.SaidOnce(Chat.Introduction.DONE, List.of("sciatica")),
                new Ratings(List.of(new MessageId(9)), List.of()),
                Pace.none()));

    Chat read = records.read(stored("chat-v6.json"), Chat.class);

    assertThat(read).isEqualTo(expected);
    assertThat(read.wakeAt()).hasValueSatisfying(at -> assertThat(at).isBefore(noticed));
    assertThat(records.read(records.write(expected, Chat.class), Chat.class)).isEqualTo(expected);
  }

  @Test
  void whatWasToBeSaidInVersionSixIsAnAnswer() throws IOException {
    assertThat(records.read(stored("utterance-v6.json"), Utterance.class))
        .isEqualTo(Utterance.replacing(new MessageId(9), new Reply.Warned(TWO_SIGNS)));
  }

  @Test
  void aChatStoredInVersionSevenHasACoach() throws IOException {
    EntryId classic = EntryId.of("routine/classic");
    Instant tenOClock = Instant.parse("2026-11-22T10:00:00Z");
    Check.Told told =
        new Check.Told(
            Optional.empty(), Optional.empty(), Optional.empty(), List.of("wrist-pain"), List.of());
    Program bridge = new Program.Entry(EntryId.of("exercise/bridge"));
    Chat expected =
        new Chat(
            new ChatId(42),
            new Place.Walking(run()),
            new Caution(
                new Caution.Waiting.Nothing(),
                Optional.empty(),
                new Caution.Asked.Safe(new Program.Entry(classic)),
                3),
            new Known(
                new Check(new Check.Asked.StillRight(bridge), told, 4),
                Training.none(),
                Everyday.none()),
            new Chat.Memory(
                List.of(EntryId.of("topic/yoga")),
                Optional.of(new RunId(2)),
                new Chat.SaidOnce(Chat.Introduction.DONE, List.of("sciatica")),
                new Ratings(List.of(new MessageId(9)), List.of()),
                new Pace(tenOClock, 3, Pace.Line.TO_SAY)));

    assertThat(records.read(stored("chat-v7.json"), Chat.class)).isEqualTo(expected);
    assertThat(records.read(records.write(expected, Chat.class), Chat.class)).isEqualTo(expected);
  }

  @Test
  void aChatStoredInVersionEightHasNothingThatBringsItsPersonBack() throws IOException {
    Chat read = records.read(stored("chat-v8.json"), Chat.class);

    assertThat(read.everyday()).isEqualTo(Everyday.none());
    assertThat(read).isEqualTo(records.read(stored("chat-v7.json"), Chat.class));
  }

  @Test
  void whatWasToBeSaidInVersionSevenIsANewMessage() throws IOException {
    assertThat(records.read(stored("utterance-v7.json"), Utterance.class))
        .isEqualTo(
            Utterance.fresh(
                new Reply.StepShown(Reply.StepView.of(run()), Reply.Occasion.ITS_TURN)));
  }

  private static Run run() {
    Prescribed warmUp =
        new Prescribed(Part.WARM_UP, EntryId.of("exercise/marching-on-the-spot"), Level.GENTLE);
    Prescribed core = new Prescribed(Part.CORE, EntryId.of("exercise/bridge"), Level.STANDARD);
    return Run.begin(
            new RunId(2),
            EntryId.of("routine/classic"),
            List.of(warmUp, core),
            Instant.parse("2026-11-22T10:00:00Z"))
        .after(Run.Outcome.DONE);
  }

  private static Chat pausedChat(String... explained) {
    return new Chat(
        new ChatId(42),
        new Place.Paused(run()),
        Caution.none(),
        Known.nothing(),
        new Chat.Memory(
            List.of(EntryId.of("topic/yoga")),
            Optional.of(new RunId(2)),
            new Chat.SaidOnce(Chat.Introduction.DONE, List.of(explained)),
            new Ratings(List.of(), List.of()),
            Pace.none()));
  }

  @Test
  void everyPlaceOfASealedTypeKeepsItsKind() {
    Utterance utterance =
        Utterance.replacing(
            new MessageId(9),
            new Reply.Shelves(new Shelf.Having(Term.Facet.POSITION, "sitting", 1)));
    assertThat(records.read(records.write(utterance, Utterance.class), Utterance.class))
        .isEqualTo(utterance);

    Incoming press =
        new Incoming.Pressed(
            new MessageId(3), new Press.OnStep(new RunId(1), 4, Press.Move.EASIER));
    assertThat(records.read(records.write(press, Incoming.class), Incoming.class)).isEqualTo(press);

    Utterance aspect =
        Utterance.fresh(new Reply.AspectAnswer(EntryId.of("exercise/plank"), Aspect.DOSE));
    assertThat(records.read(records.write(aspect, Utterance.class), Utterance.class))
        .isEqualTo(aspect);
  }

  @ParameterizedTest
  @ValueSource(classes = {Chat.class, Incoming.class, Utterance.class, Gap.class, Gap.Asked.class})
  void everyCaseOfEverySealedTypeIsReadAsItWasWritten(Class<?> type) {
    List<Object> examples = EveryRecord.of(type);
    assertThat(examples).hasSizeGreaterThan(type.equals(Chat.class) ? 2 : 5);
    examples.forEach(example -> assertThat(again(example, type)).isEqualTo(example));
  }

  private <T> T again(Object example, Class<T> type) {
    return records.read(records.write(type.cast(example), type), type);
  }

  /// What follows from the rest would be stored twice.
  @Test
  void onlyWhatAChatConsistsOfIsWritten() {
    String written = records.write(Chat.fresh(new ChatId(5)), Chat.class);
    assertThat(written).contains("\"number\":5").doesNotContain("\"group\"", "\"gone\"");
  }

  @Test
  void aRecordOfANewerVersionIsRefusedRatherThanMisread() {
    assertThatThrownBy(() -> records.read("{\"version\":99}", Chat.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("newer Limber");
  }

  private static String stored(String name) throws IOException {
    try (InputStream in = RecordsTest.class.getResourceAsStream("/store/" + name)) {
      assertThat(in).as("the stored example " + name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
