package limber.talk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limber.coach.Easing;
import limber.coach.Fitted;
import limber.coach.Person;
import limber.coach.Prescribed;
import limber.coach.Prescription;
import limber.coach.Program;
import limber.coach.Run;
import limber.coach.Run.Outcome;
import limber.coach.Suiting;
import limber.coach.Timer;
import limber.corpus.Control;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.corpus.EntryId;
import limber.talk.Press.Move;
import limber.talk.Reply.Occasion;
import limber.talk.Reply.StepView;
import limber.talk.Reply.Summary;

/// Walking through a routine, one message at a time.
final class Walk {

  private final Corpus corpus;
  private final Easing easing;
  private final Suiting suiting;
  private final HandsFree handsFree;

  Walk(Corpus corpus, HandsFree handsFree) {
    this.corpus = corpus;
    this.handsFree = handsFree;
    this.easing = new Easing(corpus);
    this.suiting = new Suiting(corpus);
  }

  /// Begins a routine or a single exercise, unless something is under way already.
  Turn begin(Chat chat, Program program, Instant now) {
    if (chat.run().isPresent()) {
      return Turn.saying(chat, new Reply.AlreadyWalking(StepView.of(chat.run().get())));
    }
    List<Prescribed> steps =
        program
            .entry()
            .flatMap(corpus::find)
            .map((Entry entry) -> Prescription.of(entry))
            .orElse(List.of());
    return steps.isEmpty()
        ? Turn.saying(chat, new Reply.Gone())
        : fitted(chat, program, steps, now);
  }

  /// What speaks against its person is replaced in a routine; an exercise on its own is what they
  /// asked for, so that its card says why it does not begin.
  private Turn fitted(Chat chat, Program program, List<Prescribed> steps, Instant now) {
    Person person = knowledge(chat).personWithYes();
    Fitted fitted = suiting.fitted(steps, person);
    boolean anotherExercise = program.isOneExercise() && !fitted.changes().isEmpty();
    if (anotherExercise || fitted.steps().isEmpty()) {
      return Turn.saying(program.entry().map(chat::showing).orElse(chat), nothingLeft(program));
    }
    Run run = Run.begin(chat.nextRun(), program, fitted.steps(), now);
    return shown(chat, run, Occasion.ITS_TURN, now);
  }

  /// Whether a routine is changed for its person.
  boolean changes(Chat chat, EntryId id) {
    Person person = knowledge(chat).personWithYes();
    return corpus
        .find(id)
        .filter(entry -> id.kind() == EntryId.Kind.ROUTINE)
        .filter(entry -> !suiting.fitted(Prescription.of(entry), person).changes().isEmpty())
        .isPresent();
  }

  /// The run under way, if any, once more is known about its person: what is left of it is fitted
  /// anew. It says something only where that changes the current step.
  Turn refitted(Chat chat, Instant now) {
    return chat.run().map(run -> refitted(chat, run, now)).orElseGet(() -> Turn.saying(chat));
  }

  private Turn refitted(Chat chat, Run run, Instant now) {
    Person person = knowledge(chat).person();
    Fitted fitted = suiting.fitted(run.left(), person);
    if (fitted.steps().isEmpty()) {
      return Turn.saying(
          chat.at(new Place.Home()),
          new Reply.Suited(nothingLeft(run.program()), person.flags().stream().sorted().toList()));
    }
    Run next = run.withLeft(fitted.steps());
    boolean same = next.current().equals(run.current());
    return switch (chat.place()) {
      case Place.Home(), Place.Rating _ -> Turn.saying(chat);
      case Place.Readying(_, var open) -> Turn.saying(chat.at(new Place.Readying(next, open)));
      case Place.Hurting(_, var timer) -> Turn.saying(chat.at(new Place.Hurting(next, timer)));
      case Place.Timed(_, var timer) when same ->
          Turn.saying(chat.at(new Place.Timed(next, timer)));
      case Place.Timed _ -> shown(chat, next, Occasion.FITTED, now);
      case Place.Walking(_, var timer) when same ->
          Turn.saying(chat.at(new Place.Walking(next, timer)));
      case Place.Walking _ -> shown(chat, next, Occasion.FITTED, now);
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

  private Knowledge knowledge(Chat chat) {
    return new Knowledge(corpus.intake(), chat.check().told());
  }

  /// A button on a step. One of an earlier step or run is told apart, not obeyed; but "stop" on any
  /// step of the run that is under way stops it, for somebody who wants to stop should not have to
  /// look for the right button.
  Turn pressed(Chat chat, Press.OnStep press, Instant now) {
    Optional<Run> under = chat.run().filter(run -> run.id().equals(press.run()));
    if (under.isEmpty()) {
      return earlier(chat);
    }
    boolean current = under.get().position() == press.position();
    return current || press.move() == Move.STOP
        ? move(chat, under.get(), press.move(), now)
        : earlier(chat);
  }

  /// What somebody said in words; empty where nothing is under way to which it could apply and the
  /// words may well be a question. After a run "next" is still meant for it.
  Optional<Turn> told(Chat chat, Control control, Instant now) {
    if (chat.run().isPresent()) {
      return Optional.of(obeyed(chat, chat.run().get(), control, now));
    }
    return switch (control) {
      case STOP, PAUSE, RESUME -> Optional.of(Turn.saying(chat, new Reply.NothingUnderWay()));
      case DONE, SKIP ->
          chat.lastRun().map(ended -> Turn.saying(chat, new Reply.NothingUnderWay()));
      case EASIER, LONGER, REPEAT -> Optional.empty();
    };
  }

  /// Ends what is under way.
  Turn stop(Chat chat, Instant now) {
    return chat.run()
        .map(run -> Turn.saying(chat.at(new Place.Home()), new Reply.Stopped(summary(run, now))))
        .orElseGet(() -> Turn.saying(chat, new Reply.NothingUnderWay()));
  }

  private Turn obeyed(Chat chat, Run run, Control control, Instant now) {
    return switch (control) {
      case STOP -> move(chat, run, Move.STOP, now);
      case DONE -> move(chat, run, Move.DONE, now);
      case SKIP -> move(chat, run, Move.SKIP, now);
      case EASIER -> move(chat, run, Move.EASIER, now);
      case PAUSE -> move(chat, run, Move.PAUSE, now);
      case RESUME -> move(chat, run, Move.RESUME, now);
      case LONGER -> longer(chat, run, now);
      case REPEAT -> shown(chat, run, Occasion.ITS_TURN, now);
    };
  }

  private Turn move(Chat chat, Run run, Move move, Instant now) {
    return switch (move) {
      case DONE -> next(chat, run.after(Outcome.DONE), now);
      case SKIP -> next(chat, run.after(Outcome.SKIPPED), now);
      case EASIER -> eased(chat, run, now);
      case PAUSE -> paused(chat, run);
      case RESUME -> resumed(chat, run, now);
      case STOP -> stop(chat, now);
    };
  }

  private Turn next(Chat chat, Run run, Instant now) {
    return run.over()
        ? Turn.saying(chat.at(new Place.Home()), new Reply.Finished(summary(run, now)))
        : shown(chat, run, Occasion.ITS_TURN, now);
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

  private Turn resumed(Chat chat, Run run, Instant now) {
    return chat.place()
        .ledBy()
        .map(timer -> handsFree.resume(chat, run, timer, now))
        .orElseGet(() -> shown(chat, run, Occasion.RESUMED, now));
  }

  private Turn eased(Chat chat, Run run, Instant now) {
    return easing
        .easier(run.current(), knowledge(chat).person())
        .map(easier -> shown(chat, run.withCurrent(easier), Occasion.MADE_EASIER, now))
        .orElseGet(() -> shown(chat, run, Occasion.AS_EASY_AS_IT_GETS, now));
  }

  /// A step, led through by whoever led through the one before: a timer, or its person's hands.
  private Turn shown(Chat chat, Run run, Occasion occasion, Instant now) {
    return chat.place().ledBy().isPresent()
        ? handsFree.begin(chat, run, occasion, now)
        : HandsFree.byHand(chat, run, occasion);
  }

  private static Turn earlier(Chat chat) {
    return Turn.saying(chat, new Reply.EarlierButton(chat.run().map(StepView::of)));
  }

  private static Summary summary(Run run, Instant now) {
    long seconds = Math.max(0, Duration.between(run.begunAt(), now).toSeconds());
    return new Summary(
        run.program(),
        run.count(Outcome.DONE),
        run.count(Outcome.SKIPPED),
        run.steps().size(),
        Math.round(seconds / 60.0));
  }
}
