package limber.talk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limber.coach.Interval;
import limber.coach.Intervals;
import limber.coach.Run;
import limber.coach.Timer;
import limber.coach.Wishes;
import limber.corpus.Corpus;
import limber.corpus.Lead;
import limber.talk.Reply.Occasion;
import limber.talk.Reply.StepView;

/// Walking through a routine by a timer: one press at the start, then the phone lies on the floor.
///
/// What comes with a sound is a cue: each interval of a step begins with a new message, which is
/// then changed in place to tell how far it is. What becomes of a step that is over is for [Walk]
/// to say.
final class HandsFree {

  private final Corpus corpus;

  HandsFree(Corpus corpus) {
    this.corpus = corpus;
  }

  /// Leads through a run from the beginning of its current step.
  Turn begin(Chat chat, Run run, Instant now) {
    return begin(chat, run, Occasion.ITS_TURN, now);
  }

  /// The same, with a word on why the step begins. A step whose exercise is gone cannot be led
  /// through, so it is shown as it is by hand. One at which nobody looks at a phone waits until its
  /// person says that it is done; then the timer goes on.
  Turn begin(Chat chat, Run run, Occasion occasion, Instant now) {
    List<Interval> intervals = Intervals.of(run, corpus);
    if (intervals.isEmpty()) {
      return byHand(chat, run, occasion);
    }
    Timer timer = Timer.begin(0, intervals.getFirst(), now);
    StepView step = StepView.of(run);
    Turn ready =
        switch (ends(run)) {
          case BY_TIMER ->
              live(chat.timed(run, timer), new TimedReply.GetReady(step, timer.leftAt(now)));
          case BY_HAND -> live(chat.awaiting(run, timer), new TimedReply.Waits(step));
        };
    return occasion == Occasion.ITS_TURN ? ready : ready.after(new TimedReply.Because(occasion));
  }

  private Lead.Ends ends(Run run) {
    return corpus.exercise(run.current().exercise()).guidance().lead().ends();
  }

  /// The same without a timer: its person says when the step is over.
  static Turn byHand(Chat chat, Run run, Occasion occasion) {
    return Turn.saying(chat.walking(run), new Reply.StepShown(StepView.of(run), occasion));
  }

  /// A step, led through by whoever led through the one before: a timer, or its person's hands.
  Turn shown(Chat chat, Run run, Occasion occasion, Instant now) {
    return chat.place().ledBy().isPresent()
        ? begin(chat, run, occasion, now)
        : byHand(chat, run, occasion);
  }

  /// Goes on where a run stood.
  Turn goneOn(Chat chat, Run run, Instant now) {
    return chat.place()
        .ledBy()
        .map(timer -> resume(chat, run, timer, now))
        .orElseGet(() -> byHand(chat, run, Occasion.RESUMED));
  }

  /// Goes on after the timer stood: with the interval in which it did.
  Turn resume(Chat chat, Run run, Timer timer, Instant now) {
    List<Interval> intervals = Intervals.of(run, corpus);
    if (timer.interval() == 0 || timer.interval() >= intervals.size()) {
      return begin(chat, run, Occasion.RESUMED, now);
    }
    Interval interval = intervals.get(timer.interval());
    Timer on = timer.goingOn(interval, intervals.getFirst().length(), now);
    return live(
        chat.timed(run, on),
        new TimedReply.BackIntoPosition(StepView.of(run), interval, on.leftAt(now)));
  }

  /// Gives what runs fifteen seconds more.
  Turn longer(Chat chat, Run run, Timer timer, Instant now) {
    return running(run, timer)
        .map(interval -> ticked(chat, run, timer.longer(interval, now), interval, now))
        .orElseGet(() -> begin(chat, run, now));
  }

  /// A button of the timer; one of an earlier step is told apart, not obeyed.
  Turn pressed(Chat chat, TimedPress press, Instant now) {
    return chat.run()
        .filter(run -> run.id().equals(press.run()) && run.position() == press.position())
        .map(run -> pressed(chat, run, press.move(), now))
        .orElseGet(() -> Inquiry.old(chat));
  }

  /// A press that arrives twice changes nothing the second time.
  private Turn pressed(Chat chat, Run run, TimedPress.Move move, Instant now) {
    return switch (chat.place()) {
      case Place.Timed(_, Timer timer) ->
          switch (move) {
            case LONGER -> longer(chat, run, timer, now);
            case BY_HAND -> byHand(wishing(chat, Wishes.Hands.ON), run, Occasion.ITS_TURN);
            case BY_TIMER -> told(chat, run, timer, now);
          };
      case Place.Walking _ ->
          switch (move) {
            case BY_TIMER -> begin(wishing(chat, Wishes.Hands.FREE), run, now);
            case LONGER, BY_HAND -> Turn.saying(chat, new Reply.BackToStep(StepView.of(run)));
          };
      case Place.Paused _ ->
          switch (move) {
            case BY_HAND -> byHand(wishing(chat, Wishes.Hands.ON), run, Occasion.RESUMED);
            case BY_TIMER -> begin(wishing(chat, Wishes.Hands.FREE), run, Occasion.RESUMED, now);
            case LONGER -> Turn.saying(chat, new Reply.Paused(StepView.of(run)));
          };
      case Place.Home(), Place.Readying _, Place.Hurting _, Place.Rating _, Place.Together _ ->
          Inquiry.old(chat);
    };
  }

  private static Chat wishing(Chat chat, Wishes.Hands hands) {
    return chat.training(chat.training().with(chat.training().wishes().with(hands)));
  }

  /// When the current step was over, and so the next begins; empty while it is not.
  Optional<Instant> stepOver(Chat chat, Instant now) {
    return chat.place() instanceof Place.Timed(Run run, Timer timer)
            && timer.at(now) instanceof Timer.Due.Over(Instant next)
            && !isInDoubt(chat)
            && isInTheLast(run, timer)
        ? Optional.of(next)
        : Optional.empty();
  }

  private boolean isInTheLast(Run run, Timer timer) {
    int intervals = Intervals.of(run, corpus).size();
    return intervals > 0 && !timer.isLeading() && timer.interval() + 1 >= intervals;
  }

  /// What comes once the timer's time has come, but for the end of a step.
  Optional<Turn> woken(Chat chat, Instant now) {
    return chat.place() instanceof Place.Timed(Run run, Timer timer)
            && !(timer.at(now) instanceof Timer.Due.NotYet)
        ? Optional.of(woken(chat, run, timer, now))
        : Optional.empty();
  }

  /// While a question about a warning sign is open, nothing goes on.
  private Turn woken(Chat chat, Run run, Timer timer, Instant now) {
    if (isInDoubt(chat)) {
      return Turn.saying(chat.at(new Place.Paused(run, Optional.of(timer))));
    }
    return switch (timer.at(now)) {
      case Timer.Due.NotYet() -> Turn.saying(chat);
      case Timer.Due.Tick() -> told(chat, run, timer, now);
      case Timer.Due.Over(Instant next) -> next(chat, run, timer, next);
      case Timer.Due.TooLate() ->
          Turn.saying(
              chat.at(new Place.Paused(run, Optional.of(timer))),
              new TimedReply.StillThere(StepView.of(run)));
    };
  }

  private static boolean isInDoubt(Chat chat) {
    return chat.caution().asked() instanceof Caution.Asked.InDoubt;
  }

  private Turn told(Chat chat, Run run, Timer timer, Instant now) {
    return running(run, timer)
        .map(interval -> ticked(chat, run, timer.told(interval, now), interval, now))
        .orElseGet(() -> begin(chat, run, now));
  }

  private Turn next(Chat chat, Run run, Timer timer, Instant at) {
    List<Interval> intervals = Intervals.of(run, corpus);
    int number = timer.isLeading() ? timer.interval() : timer.interval() + 1;
    if (number >= intervals.size()) {
      return begin(chat, run, at);
    }
    Interval interval = intervals.get(number);
    Timer next =
        timer.isLeading() ? timer.inPosition(interval, at) : Timer.begin(number, interval, at);
    return live(
        chat.timed(run, next), new TimedReply.Begins(StepView.of(run), interval, next.leftAt(at)));
  }

  /// The interval that runs; empty where the corpus has changed so that there is none.
  private Optional<Interval> running(Run run, Timer timer) {
    return Intervals.of(run, corpus).stream().skip(timer.interval()).findFirst();
  }

  private static Turn ticked(Chat chat, Run run, Timer timer, Interval interval, Instant now) {
    return new Turn(
        chat.timed(run, timer),
        List.of(Utterance.ticking(progress(StepView.of(run), timer, interval, now))));
  }

  private static TimedReply progress(StepView step, Timer timer, Interval interval, Instant now) {
    Duration left = timer.leftAt(now);
    if (timer.isLeading()) {
      return new TimedReply.BackIntoPosition(step, interval, left);
    }
    return interval.phase() instanceof Interval.Phase.GetReady
        ? new TimedReply.GetReady(step, left)
        : new TimedReply.Runs(step, interval, timer.goneAt(now), left);
  }

  private static Turn live(Chat chat, TimedReply reply) {
    return new Turn(chat, List.of(Utterance.live(reply)));
  }
}
