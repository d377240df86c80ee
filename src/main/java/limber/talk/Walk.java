package limber.talk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limber.coach.Answers.Complaint;
import limber.coach.Answers.Leg;
import limber.coach.Prescribed;
import limber.coach.Program;
import limber.coach.Run;
import limber.coach.Run.Outcome;
import limber.coach.Timer;
import limber.corpus.Control;
import limber.corpus.Corpus;
import limber.corpus.EntryId;
import limber.talk.Press.Move;
import limber.talk.Reply.Occasion;
import limber.talk.Reply.StepView;

/// Walking through a routine, one message at a time.
final class Walk {

  private final Judge judge;
  private final HandsFree handsFree;
  private final Fitting fitting;
  private final Changing changing;
  private final CheckIn checkIn;
  private final Aching aching;
  private final Ending ending;
  private final Faring faring;

  Walk(Corpus corpus, HandsFree handsFree, Leading leading, Faring faring) {
    this.judge = leading.judge();
    this.handsFree = handsFree;
    this.fitting = new Fitting(corpus, leading.checkIn());
    this.changing = leading.changing();
    this.checkIn = leading.checkIn();
    this.aching = leading.aching();
    this.ending = leading.ending();
    this.faring = faring;
  }

  /// Begins a routine or a single exercise, unless something is under way already: a session with
  /// the questions before it, one exercise at once.
  Turn begin(Chat chat, Program program, Instant now) {
    return switch (chat.place()) {
      case Place.Home(), Place.Rating _ -> begun(chat, program, now);
      case Place.Walking(Run run, _) -> already(chat, run);
      case Place.Timed(Run run, _) -> already(chat, run);
      case Place.Paused(Run run, _) -> already(chat, run);
      case Place.Together(Run run, _) -> already(chat, run);
      case Place.Readying _, Place.Hurting _ -> Inquiry.asked(chat);
    };
  }

  private static Turn already(Chat chat, Run run) {
    return Turn.saying(chat, new Reply.AlreadyWalking(StepView.of(run)));
  }

  private Turn begun(Chat chat, Program program, Instant now) {
    return judge
        .holding(chat, program, now)
        .map(held -> Turn.saying(chat, held))
        .orElseGet(() -> fitted(chat, program, now));
  }

  private Turn fitted(Chat chat, Program program, Instant now) {
    return switch (fitting.program(chat, program, now)) {
      case Fitting.Found.Steps(var steps) ->
          begun(chat, Run.begin(chat.nextRun(), program, steps, now), now);
      case Fitting.Found.NothingLeft() ->
          Turn.saying(program.entry().map(chat::showing).orElse(chat), nothingLeft(program));
      case Fitting.Found.Gone() -> Turn.saying(chat, new Reply.Gone());
    };
  }

  private Turn begun(Chat chat, Run run, Instant now) {
    return run.program().isOneExercise()
        ? HandsFree.byHand(chat, run, Occasion.ITS_TURN)
        : checkIn.begun(chat, run, now);
  }

  /// Whether a routine is changed for its person.
  boolean changes(Chat chat, EntryId id) {
    return fitting.changes(chat, id);
  }

  /// The run under way, if any, once more is known about its person: what is left of it is fitted
  /// anew. It says something only where that changes the current step. One exercise on its own ends
  /// where the day has turned red, which what was told of the morning has said already.
  Turn refitted(Chat chat, Instant now) {
    return chat.run().map(run -> refitted(chat, run, now)).orElseGet(() -> Turn.saying(chat));
  }

  private Turn refitted(Chat chat, Run run, Instant now) {
    return judge.holding(chat, run.program(), now).isPresent()
        ? Turn.saying(chat.at(new Place.Home()))
        : refitted(chat, run, fitting.left(chat, run, now), now);
  }

  private Turn refitted(Chat chat, Run run, List<Prescribed> left, Instant now) {
    if (left.isEmpty()) {
      List<String> flags = fitting.person(chat).flags().stream().sorted().toList();
      return Turn.saying(
          chat.at(new Place.Home()), new Reply.Suited(nothingLeft(run.program()), flags));
    }
    Run next = run.withLeft(left);
    boolean same = next.current().equals(run.current());
    return switch (chat.place()) {
      case Place.Home(), Place.Rating _, Place.Together _ -> Turn.saying(chat);
      case Place.Readying(_, var open) -> Turn.saying(chat.at(new Place.Readying(next, open)));
      case Place.Hurting(_, var timer) -> Turn.saying(chat.at(new Place.Hurting(next, timer)));
      case Place.Timed(_, var timer) when same ->
          Turn.saying(chat.at(new Place.Timed(next, timer)));
      case Place.Timed _ -> handsFree.shown(chat, next, Occasion.FITTED, now);
      case Place.Walking(_, var timer) when same ->
          Turn.saying(chat.at(new Place.Walking(next, timer)));
      case Place.Walking _ -> handsFree.shown(chat, next, Occasion.FITTED, now);
      case Place.Paused(_, var timer) when same ->
          Turn.saying(chat.at(new Place.Paused(next, timer)));
      case Place.Paused(_, var timer) ->
          Turn.saying(
              chat.at(new Place.Paused(next, timer.map(Timer::atTheStart))),
              new Reply.Paused(StepView.of(next)));
    };
  }

  private static Reply nothingLeft(Program program) {
    return program
        .entry()
        .<Reply>map(
            id -> program.isOneExercise() ? new Reply.ExerciseCard(id) : new Reply.NothingLeft(id))
        .orElseGet(Reply.Gone::new);
  }

  /// A button on a step. One of an earlier step or run is told apart, not obeyed; but "stop" on any
  /// step of the run that is under way stops it, for somebody who wants to stop should not have to
  /// look for the right button.
  Turn pressed(Chat chat, Press.OnStep press, Instant now) {
    Optional<Run> under = chat.run().filter(run -> run.id().equals(press.run()));
    return under.isPresent() && (press.move() == Move.STOP || isOpen(chat, press))
        ? move(chat, under.get(), press.move(), now)
        : Inquiry.old(chat);
  }

  /// Whether a button is one of the step that is under way.
  private static boolean isOpen(Chat chat, Press.OnStep press) {
    return switch (chat.place()) {
      case Place.Home(), Place.Readying _, Place.Rating _, Place.Together _ -> false;
      case Place.Walking _, Place.Timed _, Place.Paused _, Place.Hurting _ ->
          chat.run().filter(run -> run.position() == press.position()).isPresent();
    };
  }

  /// What somebody said in words; empty where nothing is under way to which it could apply and the
  /// words may well be a question, or an answer. After a run "next" is still meant for it.
  Optional<Turn> told(Chat chat, Control control, Instant now) {
    return switch (chat.place()) {
      case Place.Home() -> toldAtHome(chat, control, now);
      case Place.Together _ -> Optional.empty();
      case Place.Readying at when control == Control.LEG ->
          Optional.of(checkIn.leg(chat, at, Leg.SPREADING, now));
      case Place.Readying _, Place.Rating _ -> toldAround(chat, control, now);
      case Place.Walking(Run run, _) -> Optional.of(obeyed(chat, run, control, now));
      case Place.Timed(Run run, _) -> Optional.of(obeyed(chat, run, control, now));
      case Place.Paused(Run run, _) -> Optional.of(obeyed(chat, run, control, now));
      case Place.Hurting(Run run, _) -> Optional.of(obeyed(chat, run, control, now));
    };
  }

  /// Before and after a run, while a question is open.
  private Optional<Turn> toldAround(Chat chat, Control control, Instant now) {
    return switch (control) {
      case STOP -> Optional.of(stop(chat, now));
      case PROGRESS -> Optional.of(faring.shown(chat, now));
      case DONE,
          SKIP,
          EASIER,
          PAUSE,
          RESUME,
          LONGER,
          REPEAT,
          HARDER,
          SWAP,
          TOO_MUCH,
          OUCH,
          SHARP,
          LEG ->
          Optional.empty();
    };
  }

  private Optional<Turn> toldAtHome(Chat chat, Control control, Instant now) {
    return switch (control) {
      case STOP, PAUSE, RESUME -> Optional.of(nothingUnderWay(chat));
      case DONE, SKIP -> chat.lastRun().map(_ -> nothingUnderWay(chat));
      case PROGRESS -> Optional.of(faring.shown(chat, now));
      case EASIER, LONGER, REPEAT, HARDER, SWAP, TOO_MUCH, OUCH, SHARP, LEG -> Optional.empty();
    };
  }

  private static Turn nothingUnderWay(Chat chat) {
    return Turn.saying(chat, new Reply.NothingUnderWay());
  }

  /// Ends what is under way, and the questions around it.
  Turn stop(Chat chat, Instant now) {
    return switch (chat.place()) {
      case Place.Home(), Place.Together _ -> nothingUnderWay(chat);
      case Place.Readying _ -> CheckIn.notNow(chat);
      case Place.Walking(Run run, _) -> ending.stopped(chat, run, now);
      case Place.Timed(Run run, _) -> ending.stopped(chat, run, now);
      case Place.Paused(Run run, _) -> ending.stopped(chat, run, now);
      case Place.Hurting(Run run, _) -> ending.stopped(chat, run, now);
      case Place.Rating(Run run, _) -> ending.summed(chat, run, now);
    };
  }

  private Turn obeyed(Chat chat, Run run, Control control, Instant now) {
    return switch (control) {
      case STOP -> move(chat, run, Move.STOP, now);
      case DONE -> move(chat, run, Move.DONE, now);
      case SKIP -> move(chat, run, Move.SKIP, now);
      case EASIER -> move(chat, run, Move.EASIER, now);
      case HARDER -> move(chat, run, Move.HARDER, now);
      case SWAP -> move(chat, run, Move.SWAP, now);
      case OUCH -> move(chat, run, Move.HURTS, now);
      case PAUSE -> move(chat, run, Move.PAUSE, now);
      case RESUME -> move(chat, run, Move.RESUME, now);
      case LONGER -> longer(chat, run, now);
      case REPEAT -> handsFree.shown(chat, run, Occasion.ITS_TURN, now);
      case TOO_MUCH -> aching.complains(chat, run, Complaint.TOO_MUCH, now);
      case SHARP -> aching.complains(chat, run, Complaint.SHARP, now);
      case LEG -> aching.leg(chat, run, now);
      case PROGRESS -> faring.shown(chat, now);
    };
  }

  private Turn move(Chat chat, Run run, Move move, Instant now) {
    return switch (move) {
      case DONE -> next(chat, run.after(Outcome.DONE), now);
      case SKIP -> next(chat, run.after(Outcome.SKIPPED), now);
      case EASIER -> changing.easier(chat, run, now);
      case HARDER -> changing.harder(chat, run, now);
      case SWAP -> changing.swapped(chat, run, now);
      case HURTS -> Aching.asked(chat, run);
      case PAUSE -> paused(chat, run);
      case RESUME -> handsFree.goneOn(chat, run, now);
      case STOP -> stop(chat, now);
    };
  }

  private Turn next(Chat chat, Run run, Instant now) {
    return run.over()
        ? ending.finished(chat, run, now)
        : handsFree.shown(chat, run, Occasion.ITS_TURN, now);
  }

  /// What comes once the timer's time has come: the next step, where the current one was over.
  Optional<Turn> woken(Chat chat, Instant now) {
    Optional<Turn> next =
        handsFree
            .stepOver(chat, now)
            .flatMap(at -> chat.run().map(run -> move(chat, run, Move.DONE, at)));
    return next.or(() -> handsFree.woken(chat, now));
  }

  /// By hand nothing counts, so that who wants more time has it.
  private Turn longer(Chat chat, Run run, Instant now) {
    return chat.place() instanceof Place.Timed(_, Timer timer)
        ? handsFree.longer(chat, run, timer, now)
        : paused(chat, run);
  }

  private static Turn paused(Chat chat, Run run) {
    return Turn.saying(
        chat.at(new Place.Paused(run, chat.place().ledBy())), new Reply.Paused(StepView.of(run)));
  }
}
