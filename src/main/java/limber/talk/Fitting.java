package limber.talk;

import java.time.Instant;
import java.util.List;
import limber.coach.Fitted;
import limber.coach.Person;
import limber.coach.Prescribed;
import limber.coach.Prescription;
import limber.coach.Program;
import limber.coach.Programs;
import limber.coach.Run;
import limber.coach.Suiting;
import limber.corpus.Corpus;
import limber.corpus.EntryId;

/// Fits to its person what they are led through, by all that is known of them by now: the check,
/// and what their sessions have told.
final class Fitting {

  private final Corpus corpus;
  private final Programs programs;
  private final Suiting suiting;
  private final CheckIn checkIn;

  Fitting(Corpus corpus, CheckIn checkIn) {
    this.corpus = corpus;
    this.programs = new Programs(corpus);
    this.suiting = new Suiting(corpus);
    this.checkIn = checkIn;
  }

  /// What a program comes to for somebody.
  sealed interface Found {

    /// These steps.
    record Steps(List<Prescribed> steps) implements Found {
      public Steps {
        steps = List.copyOf(steps);
      }
    }

    /// Something about them speaks against all of it, or against the one exercise that it is.
    record NothingLeft() implements Found {}

    /// The corpus holds it no longer.
    record Gone() implements Found {}
  }

  /// A program before it begins. What speaks against its person is replaced in a routine; an
  /// exercise on its own is what they asked for, so that nothing takes its place.
  Found program(Chat chat, Program program, Instant now) {
    Person person = knowledge(chat).byTheCheckWithYes();
    List<Prescribed> steps =
        checkIn.dosed(chat, program, programs.steps(program, chat.training(), person, now), now);
    if (steps.isEmpty()) {
      return new Found.Gone();
    }
    Fitted fitted = suiting.fitted(steps, knowledge(chat).personWithYes());
    boolean isAnother = program.isOneExercise() && !fitted.changes().isEmpty();
    return isAnother || fitted.steps().isEmpty()
        ? new Found.NothingLeft()
        : new Found.Steps(fitted.steps());
  }

  /// What is left of a run once more is known; none where nothing suits. What has not begun yet is
  /// put together anew, for there may be less of it by now.
  List<Prescribed> left(Chat chat, Run run, Instant now) {
    List<Prescribed> left =
        chat.place() instanceof Place.Readying
                && program(chat, run.program(), now) instanceof Found.Steps(var steps)
            ? steps
            : run.left();
    return suiting.fitted(left, person(chat)).steps();
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

  /// What bears on the person of a chat now.
  Person person(Chat chat) {
    return knowledge(chat).person();
  }

  private Knowledge knowledge(Chat chat) {
    return Knowledge.of(corpus.intake(), chat);
  }
}
