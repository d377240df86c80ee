package limber;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import limber.coach.Prescribed;
import limber.coach.Program;
import limber.coach.Run;
import limber.coach.RunId;
import limber.corpus.Corpus;
import limber.safety.Alarm;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Heard;
import limber.talk.Meaning;
import limber.talk.MessageId;
import limber.talk.Place;
import limber.talk.Press;
import limber.talk.Reply;
import limber.talk.Talk;
import limber.talk.TimedPress;
import limber.talk.TimedReply;
import limber.talk.Turn;
import limber.talk.Utterance;

/// Somebody whom a timer leads through a run, with a clock that jumps from waking to waking.
public final class OnTheMat {

  /// When the timer begins.
  public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private static final Meaning NOTHING = new Meaning.Unknown(Optional.empty());

  private final Talk talk;
  private final UnaryOperator<Chat> kept;
  private final List<Said> said = new ArrayList<>();
  private Chat chat;
  private Instant now = NOON;

  /// Something that Limber said, and when.
  public record Said(Instant at, Utterance utterance) {

    /// Whether the phone makes a sound for it.
    public boolean sounds() {
      return !utterance.isInPlace();
    }

    /// What it is.
    public Reply reply() {
      return utterance.reply();
    }

    /// Since the timer began.
    public Duration after() {
      return Duration.between(NOON, at);
    }
  }

  private OnTheMat(Corpus corpus, List<Prescribed> steps, UnaryOperator<Chat> kept) {
    this.talk = new Talk(corpus);
    this.kept = kept;
    Heard start = new Heard.Command("start", new Heard.Words("", Alarm.none(), NOTHING));
    Chat fresh = talk.turn(Chat.fresh(new ChatId(1)), start, NOON).chat();
    Run run = Run.begin(new RunId(1), new Program.Today(), steps, NOON);
    this.chat =
        new Chat(
            fresh.id(), new Place.Walking(run), fresh.caution(), fresh.known(), fresh.memory());
    hear(
        new Heard.Pressed(new MessageId(1), new TimedPress(run.id(), 0, TimedPress.Move.BY_TIMER)));
  }

  /// Somebody who has just switched on the timer, at the first of these steps.
  public static OnTheMat at(Corpus corpus, List<Prescribed> steps) {
    return new OnTheMat(corpus, steps, UnaryOperator.identity());
  }

  /// The same, where what is kept of the chat goes through something before every waking.
  public static OnTheMat at(Corpus corpus, List<Prescribed> steps, UnaryOperator<Chat> kept) {
    return new OnTheMat(corpus, steps, kept);
  }

  /// Wakes them for what comes next, so much later than they asked for.
  public void wake(Duration late) {
    now = chat.wakeAt().orElseThrow().plus(late);
    chat = kept.apply(chat);
    hear(new Heard.Woken());
  }

  /// Wakes them, each time when they asked for it, until nothing is to be waited for.
  public void wakeToTheEnd() {
    while (isLed()) {
      wake(Duration.ZERO);
    }
  }

  /// Whether a timer leads through a step.
  public boolean isLed() {
    return chat.place() instanceof Place.Timed;
  }

  /// Presses a button of the current step.
  public void press(Press.Move move) {
    Run run = run().orElseThrow();
    hear(new Heard.Pressed(new MessageId(1), new Press.OnStep(run.id(), run.position(), move)));
  }

  private void hear(Heard heard) {
    Turn turn = talk.turn(chat, heard, now);
    chat = turn.chat();
    turn.replies().forEach(utterance -> said.add(new Said(now, utterance)));
  }

  /// The run that is under way.
  public Optional<Run> run() {
    return chat.run();
  }

  /// The run once it is over, with what became of its steps.
  public Optional<Run> over() {
    return chat.place() instanceof Place.Rating(Run run, _) ? Optional.of(run) : Optional.empty();
  }

  /// Where the conversation is.
  public Place place() {
    return chat.place();
  }

  /// When they are to be woken; empty where nothing is waited for.
  public Optional<Instant> wakeAt() {
    return chat.wakeAt();
  }

  /// What was said since the timer began, but for what comes once the run is over.
  public List<Said> led() {
    return said.stream().filter(one -> one.reply() instanceof TimedReply).toList();
  }

  /// All that was said.
  public List<Said> said() {
    return List.copyOf(said);
  }
}
