package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import limber.coach.Everyday;
import limber.coach.Run;
import limber.coach.Timer;
import limber.corpus.Corpus;
import limber.corpus.EntryId;
import limber.corpus.RealCorpus;
import limber.talk.Chat;
import limber.talk.Heard;
import limber.talk.Place;
import limber.talk.Press;
import limber.talk.Press.Move;
import limber.talk.Talk;
import limber.talk.Turn;
import limber.telegram.Screen.Button;
import limber.telegram.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Two hundred days with the coach, of people who do anything. A life that breaks a rule is named
/// by its seed.
class TwoHundredDaysTest {

  private static final int LIVES = Integer.getInteger("limber.lives", 40);
  private static final int DAYS = 200;
  private static final int MOST_ACTS = 60;
  private static final Duration DAY = Duration.ofDays(1);

  private static final List<EntryId> RELIEF =
      List.of(EntryId.of("routine/flare-up-relief"), EntryId.of("exercise/walking"));

  private final Corpus corpus = RealCorpus.english();
  private final Talk talk = new Talk(corpus);
  private final Wording wording = new Wording(corpus);
  private final CoachRules coach = new CoachRules(corpus, RELIEF);

  static LongStream seeds() {
    return LongStream.range(0, LIVES);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noLifeWithTheCoachBreaksItsRules(long seed) {
    Life life = new Life(corpus, seed);
    CheckRules check = new CheckRules(corpus);
    for (int day = 0; day < DAYS; day++) {
      Instant tomorrow = life.now().plus(DAY);
      if (life.trains()) {
        turn(life, check, life.begins());
        for (int i = 0; i < MOST_ACTS && !life.isThrough(); i++) {
          if (!life.lies()) {
            passes(life, check, life.now().plus(life.hesitates()));
            turn(life, check, life.does());
          } else {
            passes(life, check, life.now().plusSeconds(20));
          }
        }
      }
      passes(life, check, tomorrow);
    }
    assertThat(life.chat().training().history().sessions()).as("sessions").isNotEmpty();
  }

  /// Time passes, and the chat is woken for what it waits for, each thing at its time.
  private void passes(Life life, CheckRules check, Instant end) {
    Optional<Instant> due = life.wakesBefore(end);
    while (due.isPresent()) {
      life.is(due.get());
      List<Instant> before = isDue(life.chat(), life.now());
      turn(life, check, new Heard.Woken());
      assertThat(isDue(life.chat(), life.now()))
          .as("woken for what is over, of what was due then: %s", before)
          .hasSizeLessThan(before.size());
      due = life.wakesBefore(end);
    }
    life.is(end);
  }

  /// All that a chat waits for and whose time has come; nobody here says anything that leaves a
  /// doubt. Of several things of one time, as a reminder and the look back on a week, each waking
  /// does one.
  private static List<Instant> isDue(Chat chat, Instant now) {
    Everyday everyday = chat.everyday();
    Stream<Optional<Instant>> waits =
        Stream.of(
            chat.place() instanceof Place.Timed(_, Timer timer)
                ? Optional.of(timer.wakeAt())
                : Optional.empty(),
            chat.training().askAt(),
            everyday.reminders().coming().first(),
            everyday.reminders().coming().second(),
            everyday.keeping().coming().lookBack(),
            everyday.keeping().coming().silence(),
            everyday.presence().next());
    return waits.flatMap(Optional::stream).filter(at -> !now.isBefore(at)).toList();
  }

  private void turn(Life life, CheckRules check, Heard heard) {
    Chat before = life.chat();
    Turn turn = talk.turn(before, heard, life.now());
    coach.hold(before, heard, turn, life.now());
    if (!(heard instanceof Heard.Woken)) {
      check.hold(before, heard, turn, life.now());
    }
    before
        .run()
        .filter(run -> stops(run, heard))
        .ifPresent(_ -> assertThat(turn.chat().run()).as("after %s", heard).isEmpty());
    if (heard instanceof Heard.Woken && before.run().isEmpty()) {
      assertThat(turn.chat().run()).as("begun by nobody").isEmpty();
    }
    life.goesOn(
        turn.chat(),
        turn.replies().stream()
            .flatMap(said -> wording.render(said.reply()).buttons().stream())
            .flatMap(List::stream)
            .map(Button::press)
            .toList());
  }

  private static boolean stops(Run run, Heard heard) {
    return switch (heard) {
      case Heard.Pressed(_, Press.OnStep(var of, _, Move move)) ->
          move == Move.STOP && of.equals(run.id());
      case Heard.Words(String text, _, _, _) -> text.equals("stop");
      case Heard.Command(String name, _) -> name.equals("stop");
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
}
