package limber;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import limber.corpus.Control;
import limber.corpus.Corpus;
import limber.corpus.Intake;
import limber.safety.Alarm;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Check;
import limber.talk.Heard;
import limber.talk.Known;
import limber.talk.Meaning;
import limber.talk.MessageId;
import limber.talk.Place;
import limber.talk.Press;
import limber.talk.Press.CheckWord;
import limber.talk.Press.Coaching;
import limber.talk.Press.Move;

/// Somebody who trains with Limber for a long time, day after day, the same for the same seed: on
/// most days they do something, mostly to its end, answer what they are asked in any way, and say
/// in between whatever people say.
final class Life {

  /// The buttons that somebody still sees on their screen.
  private static final int IN_SIGHT = 24;

  private static final List<Control> IN_WORDS = List.of(Control.values());

  private final Random random;
  private final Corpus corpus;
  private final List<Press> seen = new ArrayList<>();

  private Chat chat;
  private Instant now = Instant.parse("2026-03-02T17:00:00Z");

  Life(Corpus corpus, long seed) {
    this.random = new Random(seed);
    this.corpus = corpus;
    this.chat = somebody(seed);
  }

  /// Of whom up to three things are so that speak against exercises.
  private Chat somebody(long seed) {
    List<Intake.Item> items =
        corpus.intake().items().stream()
            .filter(item -> item.flag().isPresent() && !item.asksFirst())
            .toList();
    List<String> has =
        random
            .ints(random.nextInt(4), 0, items.size())
            .mapToObj(at -> items.get(at).id())
            .distinct()
            .toList();
    Optional<Instant> never = Optional.empty();
    Check.Told told = new Check.Told(never, never, never, has, List.of());
    Chat fresh = Chat.fresh(new ChatId(seed));
    Check check = new Check(new Check.Asked.Nothing(), told, 0);
    return new Chat(
        fresh.id(),
        fresh.place(),
        fresh.caution(),
        new Known(check, fresh.training(), fresh.everyday()),
        fresh.memory());
  }

  Chat chat() {
    return chat;
  }

  Instant now() {
    return now;
  }

  /// The chat after a turn, and the buttons that it showed.
  void goesOn(Chat next, List<Press> shown) {
    chat = next;
    seen.addAll(shown);
    if (seen.size() > IN_SIGHT) {
      seen.subList(0, seen.size() - IN_SIGHT).clear();
    }
  }

  /// When the chat is to be woken, where that comes before this moment.
  Optional<Instant> wakesBefore(Instant moment) {
    return chat.wakeAt().filter(at -> at.isBefore(moment));
  }

  void is(Instant moment) {
    now = moment.isAfter(now) ? moment : now;
  }

  /// Whether they do something on this day.
  boolean trains() {
    return random.nextInt(10) < 6;
  }

  /// Whether they have had enough for today.
  boolean isThrough() {
    return chat.place() instanceof Place.Home && random.nextInt(4) == 0;
  }

  /// How long until they do the next thing.
  Duration hesitates() {
    return Duration.ofSeconds(
        switch (random.nextInt(12)) {
          case 0 -> random.nextInt(3_600);
          case 1, 2 -> random.nextInt(120);
          default -> 2 + random.nextInt(25);
        });
  }

  /// Whether they lie there and let the timer lead.
  boolean lies() {
    return chat.place() instanceof Place.Timed && random.nextInt(8) != 0;
  }

  Heard begins() {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> new Heard.Command(any(List.of("today", "plan", "mine", "why")), words(""));
      case 3, 4, 5 -> pressed(new Press.Begin(any(corpus.routines()).id()));
      default -> pressed(new Press.Begin(any(corpus.exercises()).id()));
    };
  }

  Heard does() {
    return random.nextInt(9) == 0 ? inWords() : pressed(button());
  }

  private Heard inWords() {
    if (random.nextInt(3) == 0) {
      return words(Integer.toString(random.nextInt(11)));
    }
    return words(any(Objects.requireNonNull(corpus.keywords().controls().get(any(IN_WORDS)))));
  }

  private static Heard.Words words(String text) {
    return new Heard.Words(text, Alarm.none(), new Meaning.Unknown(Optional.empty()));
  }

  /// One of the buttons in sight, the likelier the more sense it makes.
  private Press button() {
    List<Press> likely =
        seen.stream().flatMap(press -> Stream.generate(() -> press).limit(weight(press))).toList();
    return likely.isEmpty() ? new Press.Routines() : any(likely);
  }

  private int weight(Press press) {
    return switch (press) {
      case Press.OnStep(var run, int position, Move move) when isCurrent(run.number(), position) ->
          switch (move) {
            case DONE -> 30;
            case STOP -> 1;
            default -> 3;
          };
      case Coaching _ -> 8;
      case Press.OnCheck(int number, CheckWord word) when number == chat.check().number() ->
          switch (word) {
            case NONE, DONE, STILL_RIGHT, YES -> 60;
            case SOME, CHANGE, NOT_YET -> 1;
          };
      case Press.OnWarning(int number, var word) when number == chat.caution().number() ->
          word == Press.Word.SEEN || word == Press.Word.YES ? 60 : 1;
      case Press.Begin _ -> 3;
      default -> 1;
    };
  }

  private boolean isCurrent(int run, int position) {
    return chat.run()
        .filter(under -> under.id().number() == run && under.position() == position)
        .isPresent();
  }

  private static Heard pressed(Press press) {
    return new Heard.Pressed(new MessageId(7), press);
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
