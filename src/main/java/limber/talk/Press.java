package limber.talk;

import java.util.Optional;
import limber.coach.Program;
import limber.coach.RunId;
import limber.corpus.Aspect;
import limber.corpus.EntryId;

/// What a button says when it is pressed. A label is never the protocol: this is.
public sealed interface Press {

  /// A button of the coach's.
  sealed interface Coaching extends Press
      permits SessionPress, TimedPress, PlanPress, RulePress, ShowProgress {}

  /// A button of one of the subjects beside questions and exercise ([Subject]).
  sealed interface Everyday extends Press
      permits DataPress, GroupPress, KeepingPress, ReminderPress, SettingsPress, ZonePress {}

  /// Do what this command does, as if it were typed: a new message.
  ///
  /// @param command its name, without the slash
  record Do(String command) implements Press {}

  /// Show this entry: an answer, an exercise's card or a routine's preview.
  record Show(EntryId id) implements Press {}

  /// Show the exercises, as a new message: what bore the button stays to be read.
  record Exercises() implements Press {}

  /// Turn to a page of the exercises, in place of the page that bore the button.
  record Browse(Shelf shelf) implements Press {}

  /// Show the routines.
  record Routines() implements Press {}

  /// Show what Limber can do.
  record Help() implements Press {}

  /// This answer helped.
  ///
  /// @param aspect the one thing about an exercise that was answered; empty for all of an entry
  record Helpful(EntryId entry, Optional<Aspect> aspect) implements Press {}

  /// This answer did not help.
  record NotHelpful(EntryId topic) implements Press {}

  /// How one can ask in another way.
  record AskDifferently() implements Press {}

  /// Begin a routine, or one exercise on its own.
  record Begin(Program program) implements Press {

    /// Begin an entry of the corpus.
    public Begin(EntryId id) {
      this(new Program.Entry(id));
    }
  }

  /// A button on one step of one run.
  ///
  /// @param run the run that the step belongs to
  /// @param position the step's place, from 0
  /// @param move what to do
  record OnStep(RunId run, int position, Move move) implements Press {}

  /// What a step's buttons do.
  enum Move {
    DONE,
    SKIP,
    EASIER,
    HARDER,
    /// Another exercise of the same kind.
    SWAP,
    /// It hurts.
    HURTS,
    PAUSE,
    RESUME,
    STOP
  }

  /// A button about a warning sign.
  ///
  /// @param number the number of the caution that the button belongs to
  /// @param word what its person says
  record OnWarning(int number, Word word) implements Press {}

  /// What somebody can say about a warning sign.
  enum Word {
    /// A doctor or nurse has seen them; it is asked once more.
    SEEN,
    /// They were seen, and exercise is fine.
    YES,
    /// They were not seen yet.
    NOT_YET,
    /// They are safe, and want to begin.
    SAFE,
    /// They are not safe.
    NOT_SAFE,
    /// What was asked in doubt is so, or they are not sure.
    IT_IS,
    /// It is not so.
    IT_IS_NOT
  }

  /// A button under a question of the check before exercise.
  ///
  /// @param number the number of the check that the button belongs to
  /// @param word what its person says
  record OnCheck(int number, CheckWord word) implements Press {}

  /// What somebody can say to a question of the check.
  enum CheckWord {
    /// They have none of these.
    NONE,
    /// They have one of these or more.
    SOME,
    /// They have marked all that is true.
    DONE,
    /// What they told is still right.
    STILL_RIGHT,
    /// What they told has changed.
    CHANGE,
    /// Their doctor has said yes.
    YES,
    /// Their doctor has not said yes yet.
    NOT_YET
  }

  /// Says on a page of the check whether something is true. It says which of both, rather than the
  /// other one than before, so that a press that arrives twice changes nothing.
  ///
  /// @param number the number of the check that the button belongs to
  /// @param item what, as the intake calls it
  record Tick(int number, String item, Mark mark) implements Press {}

  /// Whether something is true for somebody.
  enum Mark {
    SET,
    CLEARED
  }

  /// A button of what Limber knows about its person.
  record AboutYou(Edit edit) implements Press {}
}
