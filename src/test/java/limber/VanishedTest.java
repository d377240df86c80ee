package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import limber.coach.Run;
import limber.corpus.Basics;
import limber.corpus.BotPhrase;
import limber.corpus.Dose.Level;
import limber.corpus.EntryId;
import limber.corpus.Exercise;
import limber.corpus.RealCorpus;
import limber.corpus.Routine;
import limber.corpus.RunPhrase;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Checked;
import limber.talk.Heard;
import limber.talk.Incoming;
import limber.talk.MessageId;
import limber.talk.Press;
import limber.talk.Press.Move;
import limber.talk.Turn;
import limber.telegram.PlainText;
import limber.telegram.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody is in the middle of a routine when its exercises, or the routine, leave the corpus.
class VanishedTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Routine CLASSIC =
      RealCorpus.english().routine(EntryId.of("routine/classic"));
  private static final Routine OLD = old(CLASSIC);
  private static final int STEPS = OLD.steps().size();

  /// The routine that people are in the middle of has two exercises that are nowhere else.
  private static final Edition BEFORE =
      Edition.of(RealCorpus.with(OLD, old(OLD.steps().get(1)), old(OLD.steps().getLast())));

  /// They are gone, and the routine is, too.
  private static final Edition NOW = Edition.of(RealCorpus.english());

  private static Routine old(Routine routine) {
    List<Routine.Step> steps = new ArrayList<>(routine.steps());
    for (int vanishing : List.of(1, steps.size() - 1)) {
      EntryId id = EntryId.of("exercise/old-" + vanishing);
      steps.set(vanishing, new Routine.Step(steps.get(vanishing).part(), id, Level.STANDARD));
    }
    return new Routine(
        basics(EntryId.of("routine/old")),
        routine.suits(),
        routine.fits(),
        steps,
        routine.variants());
  }

  private static Exercise old(Routine.Step step) {
    Exercise like = RealCorpus.english().exercise(CLASSIC.steps().getFirst().exercise());
    return new Exercise(
        basics(step.exercise()), like.profile(), like.guidance(), like.doses(), like.variants());
  }

  private static Basics basics(EntryId id) {
    Basics like = CLASSIC.basics();
    return new Basics(id, like.naming(), like.asking(), like.answer(), like.background());
  }

  private static final String GONE = NOW.mind().corpus().phrases().text(BotPhrase.GONE);

  @Test
  void theRoutineIsWalkedToItsEndByTheFirstButtonOfEachStep() {
    Turn turn = begun();
    int steps = 0;
    while (turn.chat().run().isPresent()) {
      Screen last = screens(NOW, turn).getLast();
      turn = NOW.mind().talk().turn(turn.chat(), pressed(last), NOON.plusSeconds(90));
      steps++;
    }
    assertThat(steps).isEqualTo(STEPS);
    turn = said(turn.chat(), "stop");
    String done = Integer.toString(STEPS - 2);
    assertThat(words(screens(NOW, turn).getFirst())).contains(done).doesNotContain(GONE);
  }

  @Test
  void aStepThatIsNoLongerThereIsLeftByItsButtons() {
    Turn turn = atVanishedStep();
    Screen step = screens(NOW, turn).getLast();
    assertThat(words(step)).contains(NOW.mind().corpus().phrases().text(RunPhrase.STEP_GONE));
    assertThat(step.buttons().stream().flatMap(List::stream).map(Screen.Button::press))
        .extracting(press -> ((Press.OnStep) press).move())
        .containsExactly(Move.SKIP, Move.STOP);
    Turn next = NOW.mind().talk().turn(turn.chat(), pressed(step), NOON);
    assertThat(next.chat().run().map(Run::position)).contains(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "done",
        "skip",
        "easier",
        "pause",
        "again",
        "stop",
        "how long should I hold it",
        "hello",
        "is yoga good for my back",
        "what",
        "/start",
        "/routines"
      })
  void whateverIsSaidAtSuchAStepThereIsAWayOn(String said) {
    Turn turn = said(atVanishedStep().chat(), said);
    assertThat(screens(NOW, turn)).last().satisfies(VanishedTest::leadsOn);
    Turn more = said(turn.chat(), "continue");
    assertThat(screens(NOW, more)).last().satisfies(VanishedTest::leadsOn);
  }

  @Test
  void aPauseAtSuchAStepIsSaidToBeOne() {
    Turn turn = said(atVanishedStep().chat(), "pause");
    assertThat(words(screens(NOW, turn).getLast()))
        .contains(NOW.mind().corpus().phrases().text(RunPhrase.PAUSED));
  }

  @Test
  void whoStopsHearsThatItIsStopped() {
    Turn turn = said(atVanishedStep().chat(), "stop");
    assertThat(words(screens(NOW, turn).getFirst()))
        .contains(NOW.mind().corpus().phrases().text(RunPhrase.STOPPED));
  }

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  /// The corpus changes between any two turns, and between a turn and its words.
  @ParameterizedTest
  @MethodSource("seeds")
  void aTalkDuringWhichTheCorpusChangesAgainAndAgainNeverFails(long seed) {
    RandomGenerator dice = new Random(seed);
    RandomPerson person = new RandomPerson(BEFORE.mind().corpus(), seed);
    Chat chat = begun().chat();
    for (int i = 0; i < 60; i++) {
      Heard heard = person.does(chat);
      Turn turn = any(dice).mind().talk().turn(chat, heard, NOON.plusSeconds(20L * i));
      assertThat(turn.replies().isEmpty() && !(heard instanceof Heard.Woken))
          .as("%s is not answered", heard)
          .isFalse();
      assertThat(screens(any(dice), turn))
          .allSatisfy(screen -> assertThat(words(screen)).isNotBlank());
      chat = turn.chat();
    }
  }

  private static Edition any(RandomGenerator dice) {
    return dice.nextBoolean() ? BEFORE : NOW;
  }

  private static Turn begun() {
    Chat checked = Checked.at(NOON, Chat.fresh(new ChatId(1)));
    Chat chat = BEFORE.mind().talk().turn(checked, start(), NOON).chat();
    Turn turn = BEFORE.mind().talk().turn(chat, on(new Press.Begin(OLD.id())), NOON);
    for (String answer : List.of("0", "no", "start by hand")) {
      Chat asked = turn.chat();
      Heard heard = BEFORE.mind().hear(asked, new Incoming.Text(answer));
      turn = BEFORE.mind().talk().turn(asked, heard, NOON);
    }
    return turn;
  }

  private static Turn atVanishedStep() {
    return said(begun().chat(), "done");
  }

  private static Turn said(Chat chat, String words) {
    Incoming incoming =
        words.startsWith("/")
            ? new Incoming.Command(words.substring(1), "")
            : new Incoming.Text(words);
    return NOW.mind().talk().turn(chat, NOW.mind().hear(chat, incoming), NOON);
  }

  private static Heard start() {
    return BEFORE.mind().hear(Chat.fresh(new ChatId(1)), new Incoming.Command("start", ""));
  }

  private static Heard pressed(Screen screen) {
    return on(screen.buttons().getFirst().getFirst().press());
  }

  private static Heard on(Press press) {
    return new Heard.Pressed(new MessageId(1), press);
  }

  private static List<Screen> screens(Edition edition, Turn turn) {
    return turn.replies().stream().map(said -> edition.wording().render(said.reply())).toList();
  }

  private static void leadsOn(Screen screen) {
    assertThat(words(screen)).isNotBlank().doesNotContain(GONE);
    assertThat(screen.buttons()).isNotEmpty();
  }

  private static String words(Screen screen) {
    return PlainText.render(screen.text());
  }
}
