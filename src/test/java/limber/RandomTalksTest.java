package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import limber.coach.Prescribed;
import limber.coach.Run;
import limber.coach.Timer;
import limber.corpus.Control;
import limber.corpus.Corpus;
import limber.corpus.RealCorpus;
import limber.safety.Alarm;
import limber.safety.Warning;
import limber.talk.Caution;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Heard;
import limber.talk.Place;
import limber.talk.Press;
import limber.talk.Press.Move;
import limber.talk.Reply;
import limber.talk.SessionPress;
import limber.talk.Talk;
import limber.talk.Turn;
import limber.talk.Utterance;
import limber.telegram.Screen;
import limber.telegram.Text;
import limber.telegram.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds in every talk, whatever somebody says and presses. A talk that breaks a rule is named
/// by its seed.
class RandomTalksTest {

  private static final int TALKS = 300;
  private static final int TURNS = 60;

  /// In seconds from turn to turn: talks go on for minutes, for days or for most of a year, or more
  /// is sent than can be answered.
  private static final List<Long> PACES = List.of(20L, 3_600L, 20L, 5 * 86_400L, 1L);

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private final Corpus corpus = RealCorpus.english();
  private final Talk talk = new Talk(corpus);
  private final Wording wording = new Wording(corpus);

  static LongStream seeds() {
    return LongStream.range(0, TALKS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyTalkKeepsTheRules(long seed) {
    RandomPerson person = new RandomPerson(corpus, seed);
    WarningRules warnings = new WarningRules();
    CheckRules check = new CheckRules(corpus);
    FloodRules floods = new FloodRules();
    long pace = PACES.get((int) (seed % PACES.size()));
    Chat chat = Chat.fresh(new ChatId(seed));
    for (int i = 0; i < TURNS; i++) {
      Heard heard = person.does(chat);
      Instant now = NOON.plusSeconds(pace * i);
      Turn turn = talk.turn(chat, heard, now);

      assertThat(turn).as("%s twice", heard).isEqualTo(talk.turn(chat, heard, now));
      floods.hold(chat, heard, turn, now);
      if (FloodRules.isPassedOver(turn)) {
        assertThat(chat.run().filter(run -> stops(run, heard))).as("%s", heard).isEmpty();
        chat = turn.chat();
        continue;
      }
      boolean inDoubt = asksInDoubt(turn);
      if (inDoubt) {
        assertNothingElseHappens(chat, turn);
      } else {
        assertRightRun(chat, heard, turn.chat(), now);
      }
      turn.replies().forEach(said -> assertExplained(said.reply(), turn.chat()));
      List<Screen> screens =
          turn.replies().stream().map(Utterance::reply).map(this::rendered).toList();
      warnings.hold(heard, turn, now, chat.run(), screens);
      if (!inDoubt) {
        check.hold(chat, heard, turn, now);
      }
      screens.forEach(screen ->
          screen.buttons().forEach(row -> row.forEach(button -> person.sees(button.press()))));
      chat = turn.chat();
    }
  }

  /// Nobody reads a word in view that was not explained, unless a message has its fill of them.
  private void assertExplained(Reply reply, Chat after) {
    if (reply instanceof Reply.WhileWaiting(Reply answer, _)) {
      assertExplained(answer, after);
    }
    if (reply instanceof Reply.Telling telling) {
      assertKnown(telling, after);
    }
    if (reply instanceof Reply.Explained(var telling, var words, var _) && words.size() < 3) {
      assertKnown(telling, after);
    }
  }

  private void assertKnown(Reply.Telling telling, Chat after) {
    assertThat(after.saidOnce().explained())
        .as("words explained by the end of %s", telling)
        .containsAll(corpus.plainWords().in(inView(wording.render(telling).text())));
  }

  private static String inView(Text text) {
    return switch (text) {
      case Text.Folded _ -> "";
      case Text.Sequence(var parts) ->
          String.join("", parts.stream().map(RandomTalksTest::inView).toList());
      case Text.Plain _, Text.Bold _, Text.Italic _, Text.Link _, Text.Time _ -> visible(text);
    };
  }

  private static boolean asksInDoubt(Turn turn) {
    return turn.replies().stream().anyMatch(said -> said.reply() instanceof Reply.InDoubt);
  }

  private static void assertNothingElseHappens(Chat before, Turn turn) {
    assertThat(turn.replies()).hasSize(1);
    assertThat(turn.chat().place()).isEqualTo(before.place());
    assertThat(turn.chat().check()).isEqualTo(before.check());
  }

  private static boolean settles(Heard heard) {
    return heard instanceof Heard.Words
        || heard instanceof Heard.Woken
        || (heard instanceof Heard.Pressed(_, Press.OnWarning(_, Press.Word word))
            && word == Press.Word.IT_IS);
  }

  /// A command with words that leave a doubt settles nothing: what was in doubt before counts.
  private static boolean doubtsAgain(Chat before, Heard heard) {
    return before.caution().asked() instanceof Caution.Asked.InDoubt
        && heard instanceof Heard.Command(_, Heard.Words about)
        && about.alarm() instanceof Alarm.Doubt;
  }

  private void assertRightRun(Chat before, Heard heard, Chat after, Instant now) {
    if (heard instanceof Heard.Woken) {
      assertConsumed(before, after, now);
    }
    if (before.caution().asked() instanceof Caution.Asked.InDoubt && settles(heard)) {
      assertThat(after.run()).as("after %s", heard).isIn(Optional.empty(), before.run());
      return;
    }
    if (warning(heard).isPresent()
        || saysNotSafe(before, heard)
        || doubtsAgain(before, heard)
        || before.run().filter(run -> stops(run, heard)).isPresent()) {
      assertThat(after.run()).as("after %s", heard).isEmpty();
      return;
    }
    if (heard instanceof Heard.Pressed(_, Press.AboutYou _)) {
      assertSamePlace(before.run(), after.run());
      return;
    }
    if (before.place() instanceof Place.Readying(Run run, _)) {
      assertNotBegun(run, after);
      return;
    }
    if (mayEndIt(before, heard) && after.run().isEmpty()) {
      return;
    }
    boolean passes =
        before.run().filter(run -> passesStep(run, heard)).isPresent()
            || timerPassesStep(before, heard, after, now);
    int steps = passes ? 1 : 0;
    before.run().ifPresent(run -> assertMovedBy(steps, run, heard, after.run()));
    if (before.run().isEmpty()) {
      after.run().ifPresent(run -> assertThat(run.position()).isZero());
    }
  }

  /// What is asked before a session changes no step of it; another may be chosen instead.
  private static void assertNotBegun(Run run, Chat after) {
    after
        .run()
        .ifPresent(next -> {
          assertThat(next.position()).isZero();
          if (next.id().equals(run.id())) {
            assertThat(next.steps()).isEqualTo(run.steps());
          }
        });
  }

  /// Pain that is told in the middle of a step may end the run.
  private boolean mayEndIt(Chat before, Heard heard) {
    return switch (heard) {
      case Heard.Words words -> says(Control.SHARP, words) || says(Control.LEG, words);
      case Heard.Pressed(_, SessionPress.Hurts _) -> before.place() instanceof Place.Hurting;
      case Heard.Pressed _,
          Heard.Command _,
          Heard.UnknownPress _,
          Heard.Located _,
          Heard.InGroup _,
          Heard.Membership _,
          Heard.NotText _,
          Heard.Woken _ ->
          false;
    };
  }

  /// A waking is for something: it is not asked for again at a time that has passed already.
  private static void assertConsumed(Chat before, Chat after, Instant now) {
    before
        .wakeAt()
        .filter(due -> !due.isAfter(now))
        .ifPresent(
            due -> assertThat(after.wakeAt()).as("after a waking").isNotEqualTo(before.wakeAt()));
  }

  /// A timer whose time has come may end a step, and no more than one.
  private static boolean timerPassesStep(Chat before, Heard heard, Chat after, Instant now) {
    return heard instanceof Heard.Woken
        && before.place() instanceof Place.Timed(Run run, Timer timer)
        && !now.isBefore(timer.wakeAt())
        && after.run().filter(next -> next.position() == run.position()).isEmpty();
  }

  /// What somebody tells about themselves changes what is left of a run, and may leave nothing.
  private static void assertSamePlace(Optional<Run> run, Optional<Run> next) {
    next.ifPresent(after -> {
      assertThat(run).map(Run::id).contains(after.id());
      assertThat(run).map(Run::outcomes).contains(after.outcomes());
    });
  }

  private static void assertMovedBy(int steps, Run run, Heard heard, Optional<Run> next) {
    int expected = run.position() + steps;
    if (expected == run.steps().size()) {
      assertThat(next).as("after the last step").isEmpty();
      return;
    }
    assertThat(next).as("after %s", heard).isPresent();
    assertThat(next.get().id()).isEqualTo(run.id());
    assertThat(next.get().position()).as("after %s", heard).isEqualTo(expected);
    assertThat(othersThan(run.position(), next.get()))
        .as("steps that are not current, after %s", heard)
        .isEqualTo(othersThan(run.position(), run));
  }

  private static List<Prescribed> othersThan(int position, Run run) {
    List<Prescribed> others = new ArrayList<>(run.steps());
    others.remove(position);
    return others;
  }

  /// "No, I am not safe" ends what is under way as the first warning did.
  private static boolean saysNotSafe(Chat before, Heard heard) {
    return before.quietUntil().isPresent()
        && heard instanceof Heard.Pressed(_, Press.OnWarning(_, Press.Word word))
        && word == Press.Word.NOT_SAFE;
  }

  /// A warning sign in what was said.
  static Optional<Warning> warning(Heard heard) {
    return switch (heard) {
      case Heard.Words words -> sure(words);
      case Heard.Command command -> sure(command.about());
      case Heard.Pressed _,
          Heard.UnknownPress _,
          Heard.Located _,
          Heard.NotText _,
          Heard.InGroup _,
          Heard.Membership _,
          Heard.Woken _ ->
          Optional.empty();
    };
  }

  private static Optional<Warning> sure(Heard.Words words) {
    return words.alarm() instanceof Alarm.Sure(Warning warning)
        ? Optional.of(warning)
        : Optional.empty();
  }

  private boolean stops(Run run, Heard heard) {
    return switch (heard) {
      case Heard.Words words -> says(Control.STOP, words);
      case Heard.Command command -> command.name().equals("stop");
      case Heard.Pressed(var _, Press.OnStep(var of, var _, Move move)) ->
          move == Move.STOP && of.equals(run.id());
      case Heard.Pressed _,
          Heard.UnknownPress _,
          Heard.Located _,
          Heard.NotText _,
          Heard.InGroup _,
          Heard.Membership _,
          Heard.Woken _ ->
          false;
    };
  }

  private boolean passesStep(Run run, Heard heard) {
    return switch (heard) {
      case Heard.Words words -> says(Control.DONE, words) || says(Control.SKIP, words);
      case Heard.Pressed(var _, Press.OnStep(var of, int position, Move move)) ->
          (move == Move.DONE || move == Move.SKIP)
              && of.equals(run.id())
              && position == run.position();
      case Heard.Command _,
          Heard.Pressed _,
          Heard.UnknownPress _,
          Heard.Located _,
          Heard.InGroup _,
          Heard.Membership _,
          Heard.NotText _,
          Heard.Woken _ ->
          false;
    };
  }

  private boolean says(Control control, Heard.Words words) {
    return corpus.keywords().controls().getOrDefault(control, List.of()).contains(words.text());
  }

  /// The reply as a person sees it, held against Telegram's limits.
  private Screen rendered(Reply reply) {
    Screen screen = wording.render(reply);
    String words = visible(screen.text());
    assertThat(words).as("%s", reply).isNotBlank();
    assertThat(words.codePointCount(0, words.length())).as("%s", reply).isLessThanOrEqualTo(4096);
    assertThat(screen.buttons())
        .as("%s", reply)
        .allSatisfy(row -> {
          assertThat(row).hasSizeBetween(1, 8);
          assertThat(row).allSatisfy(button -> assertThat(button.label()).isNotBlank());
        });
    return screen;
  }

  private static String visible(Text text) {
    return switch (text) {
      case Text.Plain(String words) -> words;
      case Text.Bold(Text inner) -> visible(inner);
      case Text.Italic(Text inner) -> visible(inner);
      case Text.Link(Text inner, var _) -> visible(inner);
      case Text.Time(_, Text inner) -> visible(inner);
      case Text.Folded(Text inner) -> visible(inner);
      case Text.Sequence(var parts) ->
          String.join("", parts.stream().map(RandomTalksTest::visible).toList());
    };
  }
}
