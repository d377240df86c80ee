package limber.talk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limber.coach.Prescribed;
import limber.coach.Prescription;
import limber.coach.Program;
import limber.coach.Run;
import limber.coach.Run.Outcome;
import limber.corpus.Control;
import limber.corpus.Corpus;
import limber.corpus.EntryId;
import limber.talk.GroupReply.How;
import limber.talk.Press.Move;
import limber.talk.Reply.StepView;

/// A routine in a group: it is as it is written, by hand, without a question about pain, and
/// belongs to the one who began it.
final class Together {

  /// A run that was begun so long ago is over, so that nobody's absence keeps others from theirs.
  private static final Duration LONGEST = Duration.ofHours(1);

  private final Corpus corpus;
  private final Cleared cleared;

  Together(Corpus corpus) {
    this.corpus = corpus;
    this.cleared = new Cleared(corpus);
  }

  /// Begins an entry, unless its person has to be asked something first, or is another's turn.
  Turn begin(Chat chat, Heard.InGroup said, EntryId entry, Instant now) {
    List<Prescribed> steps = corpus.find(entry).map(Prescription::of).orElse(List.of());
    if (steps.isEmpty()) {
      return Turn.saying(chat, new Reply.Gone());
    }
    if (underWay(chat, now).isPresent()) {
      return Turn.saying(chat, new GroupReply.SomebodyLeads());
    }
    Program program = new Program.Entry(entry);
    if (chat.caution().quietAt(now) || !cleared.mayBegin(said.own(), program, now)) {
      return Turn.saying(chat, new GroupReply.BeginAlone(entry));
    }
    Run run = Run.begin(chat.nextRun(), program, steps, now);
    return Turn.saying(
        chat.together(run, said.by()), new GroupReply.BegunTogether(entry), now(run, said.by()));
  }

  private static Optional<Place.Together> underWay(Chat chat, Instant now) {
    return chat.place() instanceof Place.Together at
            && now.isBefore(at.run().begunAt().plus(LONGEST))
        ? Optional.of(at)
        : Optional.empty();
  }

  private static Reply now(Run run, PersonId leader) {
    return new GroupReply.TogetherNow(StepView.of(run), leader);
  }

  /// A button on a step. Another's press, and one of an earlier step, changes nothing; who pressed
  /// was told so at once, beside the conversation.
  Turn pressed(Chat chat, PersonId by, GroupPress.StepTogether press) {
    return chat.place() instanceof Place.Together(Run run, PersonId leader)
            && leader.equals(by)
            && run.id().equals(press.run())
            && (press.move() == Move.STOP || run.position() == press.position())
        ? moved(chat, run, leader, press.move())
        : Turn.saying(chat);
  }

  private Turn moved(Chat chat, Run run, PersonId leader, Move move) {
    return switch (move) {
      case DONE -> next(chat, run.after(Outcome.DONE), leader);
      case SKIP -> next(chat, run.after(Outcome.SKIPPED), leader);
      case STOP -> over(chat, run, How.STOPPED);
      // no button in a group says so
      case EASIER, HARDER, SWAP, HURTS, PAUSE, RESUME -> Turn.saying(chat);
    };
  }

  private static Turn next(Chat chat, Run run, PersonId leader) {
    return run.over()
        ? over(chat, run, How.TO_THE_END)
        : Turn.saying(chat.at(new Place.Together(run, leader)), now(run, leader));
  }

  private static Turn over(Chat chat, Run run, How how) {
    EntryId entry = run.program().entry().orElseThrow();
    return Turn.saying(
        chat.at(new Place.Home()),
        new GroupReply.TogetherOver(entry, run.count(Outcome.DONE), how));
  }

  /// What somebody said in words to a routine; empty where it says nothing to one.
  Optional<Turn> told(Chat chat, PersonId by, Control control) {
    if (chat.place() instanceof Place.Together(Run run, PersonId leader)) {
      return leader.equals(by) ? obeyed(chat, run, leader, control) : others(chat, control);
    }
    return control == Control.STOP
        ? Optional.of(Turn.saying(chat, new Reply.NothingUnderWay()))
        : Optional.empty();
  }

  private Optional<Turn> obeyed(Chat chat, Run run, PersonId leader, Control control) {
    return switch (control) {
      case STOP -> Optional.of(moved(chat, run, leader, Move.STOP));
      case DONE -> Optional.of(moved(chat, run, leader, Move.DONE));
      case SKIP -> Optional.of(moved(chat, run, leader, Move.SKIP));
      case REPEAT, RESUME -> Optional.of(Turn.saying(chat, now(run, leader)));
      case OUCH, SHARP, LEG, TOO_MUCH -> Optional.of(hurts(chat.at(new Place.Home())));
      case EASIER, HARDER, SWAP, PAUSE, LONGER, PROGRESS -> Optional.empty();
    };
  }

  /// Whoever else joins in stops when they like; the routine goes on.
  private static Optional<Turn> others(Chat chat, Control control) {
    return switch (control) {
      case OUCH, SHARP, LEG, TOO_MUCH -> Optional.of(hurts(chat));
      case STOP, DONE, SKIP, EASIER, HARDER, SWAP, PAUSE, RESUME, LONGER, REPEAT ->
          Optional.of(Turn.saying(chat, new GroupReply.SomebodyLeads()));
      case PROGRESS -> Optional.empty();
    };
  }

  private static Turn hurts(Chat chat) {
    return Turn.saying(chat, new GroupReply.HurtsSomebody());
  }

  /// The chat after a warning sign in what somebody wrote: their routine is over.
  static Chat ended(Chat chat, PersonId by) {
    return chat.place() instanceof Place.Together(_, PersonId leader) && leader.equals(by)
        ? chat.at(new Place.Home())
        : chat;
  }
}
