package limber.talk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limber.coach.Answers.Effort;
import limber.coach.Answers.Leg;
import limber.coach.Pain;
import limber.coach.RunId;
import limber.coach.Session;
import limber.coach.Wishes.Hands;
import limber.corpus.Aspect;
import limber.corpus.Control;
import limber.corpus.Corpus;
import limber.corpus.Dose.Level;
import limber.corpus.EntryId;
import limber.corpus.Intake;
import limber.corpus.RealCorpus;
import limber.corpus.Routine;
import limber.corpus.Routine.Part;
import limber.corpus.Sign;
import limber.corpus.SmallCorpus;
import limber.safety.Alarm;
import limber.safety.Warning;
import limber.talk.Press.Move;
import limber.talk.SessionReply.When;

/// A conversation over a small corpus, with a clock that the test moves.
///
/// Its routine has three steps: walking as a warm-up, a strong plank, breathing. The plank leads
/// down to the knee plank, and that to the wall push-up. Sore wrists speak against both planks,
/// pregnancy against the breathing, pain down a leg against the wall push-up, and a recent
/// operation against all.
final class Conversation {

  static final EntryId WALKING = EntryId.of("exercise/walking");
  static final EntryId PLANK = EntryId.of("exercise/plank");
  static final EntryId KNEE_PLANK = EntryId.of("exercise/knee-plank");
  static final EntryId WALL_PUSH_UP = EntryId.of("exercise/wall-push-up");
  static final EntryId BREATHING = EntryId.of("exercise/breathing");
  static final EntryId SHORT = EntryId.of("routine/short");
  static final EntryId YOGA = EntryId.of("topic/yoga");
  static final EntryId PRIVACY = EntryId.of("topic/privacy");
  static final EntryId KNEES = EntryId.of("topic/knees");
  static final EntryId HELLO = EntryId.of("small-talk/hello");
  static final EntryId NOWHERE = EntryId.of("exercise/nowhere");

  static final MessageId MESSAGE = new MessageId(7);
  static final Warning EMERGENCY = new Warning(Sign.Level.EMERGENCY, "saddle-numbness");
  static final Warning URGENT = new Warning(Sign.Level.URGENT, "fever");
  static final Warning CRISIS = new Warning(Sign.Level.CRISIS, "suicide");
  static final EntryId SIGNS = EntryId.of("topic/warning-signs");
  static final Meaning UNKNOWN = new Meaning.Unknown(Optional.empty());

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private final Talk talk;
  private Chat chat;
  private Instant now = NOON;
  private Turn last;

  private Conversation(Chat chat, Intake intake) {
    this(chat, intake, Custody.unsaid());
  }

  private Conversation(Chat chat, Intake intake, Custody custody) {
    this.talk = new Talk(corpus(intake), custody);
    this.chat = chat;
    this.last = Turn.saying(chat);
  }

  /// With somebody who has never been here.
  static Conversation fresh() {
    return new Conversation(Chat.fresh(new ChatId(42)), Intake.none());
  }

  /// With somebody who has never been here, and an operator who has said this.
  static Conversation keptBy(Custody custody) {
    return new Conversation(Chat.fresh(new ChatId(42)), Intake.none(), custody);
  }

  /// With somebody who has been introduced and does nothing.
  static Conversation home() {
    return with(Intake.none());
  }

  /// With somebody who does nothing, and is asked this before exercise.
  static Conversation with(Intake intake) {
    return new Conversation(Chat.fresh(new ChatId(42)).introduced(), intake);
  }

  /// With somebody at the first step of the routine.
  static Conversation walking() {
    return home().begins();
  }

  /// With somebody who is asked about their back before the routine.
  static Conversation readying() {
    return home().presses(new Press.Begin(SHORT));
  }

  /// With somebody who has said at the first step that it hurts.
  static Conversation hurting() {
    return walking().presses(Move.HURTS);
  }

  /// With somebody who is asked how the routine was.
  static Conversation rating() {
    return walking().presses(Move.DONE).presses(Move.STOP);
  }

  /// Begins the routine by hand, with a back that does not hurt.
  Conversation begins() {
    return presses(new Press.Begin(SHORT)).answersBefore(0).starts(Hands.ON);
  }

  /// Says before a session how much it hurts, and that no pain has moved down a leg.
  Conversation answersBefore(int pain) {
    return hurts(When.BEFORE, pain).presses(new SessionPress.Spread(runId(), Leg.NO));
  }

  /// Says how much it hurts.
  Conversation hurts(When when, int pain) {
    return presses(new SessionPress.Hurts(runId(), when, new Pain(pain)));
  }

  /// Begins the session that is shown.
  Conversation starts(Hands hands) {
    return presses(new SessionPress.Start(runId(), hands));
  }

  /// Says after a session how much it hurts and how hard it was.
  Conversation answersAfter(int pain, Effort effort) {
    return hurts(When.AFTER, pain).presses(new SessionPress.WasHard(runId(), effort));
  }

  /// The run begun last.
  RunId runId() {
    return chat.lastRun().orElseThrow();
  }

  /// The sessions that are remembered, newest first.
  List<Session> sessions() {
    return chat.training().history().sessions();
  }

  /// With somebody who paused at the first step of the routine.
  static Conversation paused() {
    return walking().presses(Move.PAUSE);
  }

  /// With somebody whom a timer leads through the first step of the routine.
  static Conversation timed() {
    return walking().presses(TimedPress.Move.BY_TIMER);
  }

  /// Pauses the step that is under way.
  Conversation pauses() {
    return presses(Move.PAUSE);
  }

  /// With somebody at home who wrote of this sign.
  static Conversation after(Warning warning) {
    return home().notices(warning);
  }

  static Meaning answered(EntryId id) {
    return new Meaning.Answered(id, Optional.empty());
  }

  static Meaning answered(EntryId id, Aspect aspect) {
    return new Meaning.Answered(id, Optional.of(aspect));
  }

  static Heard.Words words(String text, Meaning meaning) {
    return new Heard.Words(text, Alarm.none(), meaning);
  }

  static Heard.Words alarming(String text) {
    return alarming(text, EMERGENCY);
  }

  static Heard.Words alarming(String text, Warning warning) {
    return new Heard.Words(text, new Alarm.Sure(warning), UNKNOWN);
  }

  /// Says words that the corpus knows nothing about.
  Conversation says(String text) {
    return hears(words(text, UNKNOWN));
  }

  Conversation says(String text, Meaning meaning) {
    return hears(words(text, meaning));
  }

  /// Says words that are a warning sign.
  Conversation notices(Warning warning) {
    return hears(alarming("it is like this", warning));
  }

  /// Presses a button about a warning.
  Conversation presses(int number, Press.Word word) {
    return presses(new Press.OnWarning(number, word));
  }

  /// The number that the newest buttons about a warning carry.
  int number() {
    return chat.caution().number();
  }

  /// Answers the open question of the check.
  Conversation answers(Press.CheckWord word) {
    return presses(new Press.OnCheck(chat.check().number(), word));
  }

  /// Marks something on the open page of the check.
  Conversation marks(String item) {
    return presses(new Press.Tick(chat.check().number(), item, Press.Mark.SET));
  }

  /// Says on the page of what Limber knows that something is true, or is not.
  Conversation tells(String item, Press.Mark mark) {
    return presses(new Press.AboutYou(new Edit.Say(item, mark)));
  }

  Conversation commands(String name) {
    return hears(new Heard.Command(name, words("", UNKNOWN)));
  }

  Conversation commands(String name, String argument, Meaning meaning) {
    return hears(new Heard.Command(name, words(argument, meaning)));
  }

  Conversation presses(Press press) {
    return hears(new Heard.Pressed(MESSAGE, press));
  }

  /// Presses a button of the step that is under way.
  Conversation presses(Move move) {
    var run = chat.run().orElseThrow();
    return presses(new Press.OnStep(run.id(), run.position(), move));
  }

  /// Presses a button of the timer, of the step that is under way.
  Conversation presses(TimedPress.Move move) {
    var run = chat.run().orElseThrow();
    return presses(new TimedPress(run.id(), run.position(), move));
  }

  /// Presses a button of some step of some run.
  Conversation presses(int run, int position, Move move) {
    return presses(new Press.OnStep(new RunId(run), position, move));
  }

  /// The time has come that it waited for, or somebody thinks so.
  Conversation wakes() {
    return hears(new Heard.Woken());
  }

  /// The clock that the test moves.
  Instant now() {
    return now;
  }

  Conversation hears(Heard heard) {
    last = talk.turn(chat, heard, now);
    chat = last.chat();
    return this;
  }

  Conversation waits(Duration length) {
    now = now.plus(length);
    return this;
  }

  /// What Limber said last, without the question beneath it whether it helped.
  List<Reply> replies() {
    return last.replies().stream().map(Utterance::reply).map(Conversation::unrated).toList();
  }

  private static Reply unrated(Reply reply) {
    return switch (reply) {
      case Reply.Rated(var rated, _, _, _) -> rated;
      case Reply.WhileWaiting(var answer, var notes) ->
          new Reply.WhileWaiting(unrated(answer), notes);
      default -> reply;
    };
  }

  /// The last turn.
  Turn turn() {
    return last;
  }

  /// What Limber said last, with where it goes.
  List<Utterance> utterances() {
    return last.replies();
  }

  /// The conversation, but for how much was done of late: that changes with every turn.
  Chat chat() {
    return chat.calm();
  }

  /// When the conversation wants to be woken.
  Optional<Instant> wakeAt() {
    return chat.wakeAt();
  }

  /// How many steps lie behind.
  int position() {
    return chat.run().orElseThrow().position();
  }

  /// The step that is under way.
  Reply.StepView step() {
    return Reply.StepView.of(chat.run().orElseThrow());
  }

  static Corpus corpus(Intake intake) {
    Corpus small =
        new SmallCorpus()
            .asking(intake)
            .exercise("walking")
            .exercise("plank", "knee-plank")
            .exercise("knee-plank", "wall-push-up")
            .exercise("wall-push-up")
            .exercise("breathing")
            .against("walking", "surgery")
            .against("plank", "surgery", "wrists")
            .against("knee-plank", "surgery", "wrists")
            .against("wall-push-up", "surgery", "leg-pain")
            .against("breathing", "surgery", "pregnancy")
            .routine(
                "short",
                new Routine.Step(Part.WARM_UP, WALKING, Level.GENTLE),
                new Routine.Step(Part.CORE, PLANK, Level.STRONG),
                new Routine.Step(Part.COOL_DOWN, BREATHING, Level.STANDARD))
            .topic("yoga")
            .topic("privacy")
            .topic("warning-signs")
            .notOurs("knees")
            .smallTalk("hello")
            .control(Control.STOP, "stop", "i want to stop")
            .control(Control.DONE, "done", "next")
            .control(Control.SKIP, "skip")
            .control(Control.EASIER, "easier")
            .control(Control.PAUSE, "pause")
            .control(Control.RESUME, "go on")
            .control(Control.REPEAT, "again please")
            .control(Control.HARDER, "harder")
            .control(Control.SWAP, "swap it")
            .control(Control.TOO_MUCH, "too much")
            .control(Control.OUCH, "ouch", "it hurts")
            .control(Control.SHARP, "sharp pain")
            .control(Control.LEG, "it went down my leg")
            .control(Control.LONGER, "more time")
            .control(Control.PROGRESS, "show my progress", "how am i doing")
            .corpus();
    return new Corpus(
        small.entries(),
        small.screening(),
        small.keywords(),
        small.phrases(),
        small.plainWords(),
        RealCorpus.english().coaching(),
        RealCorpus.english().poses());
  }
}
