package limber.talk;

import java.util.List;
import java.util.Optional;
import limber.coach.Measure;
import limber.coach.Program;
import limber.coach.Run;
import limber.coach.RunId;
import limber.corpus.Aspect;
import limber.corpus.EntryId;
import limber.corpus.Routine.Part;
import limber.corpus.Sign;
import limber.safety.Warning;

/// What Limber means to say. Ids stand for what the corpus holds; the words are found when the
/// reply is rendered.
public sealed interface Reply {

  /// A reply that tells what entries of the corpus say, in their own words, some of which may want
  /// explaining. A warning is none: nothing may stand beside it.
  sealed interface Telling extends Reply {}

  /// A reply that leads to exercise, and so depends on whom it is for.
  sealed interface Offering extends Reply {}

  /// What the coach says.
  sealed interface Coaching extends Reply
      permits SessionReply, TimedReply, PlanReply, RuleReply, ProgressShown {}

  /// What one of the subjects beside questions and exercise says ([Subject]).
  sealed interface Everyday extends Reply
      permits CommandReply,
          DataReply,
          GroupReply,
          KeepingReply,
          ReminderReply,
          SettingsReply,
          ZoneReply {}

  /// A reply to somebody for whom not everything is right.
  ///
  /// @param flags what about them can speak against an exercise, in the words of the vocabulary
  record Suited(Reply reply, List<String> flags) implements Reply {
    public Suited {
      flags = List.copyOf(flags);
    }
  }

  /// An answer with the question beneath it whether it helped.
  ///
  /// @param entry what answered
  /// @param aspect the one thing about an exercise that was answered; empty for all of an entry
  /// @param mark whether its person is asked, or has said that it did
  record Rated(Reply reply, EntryId entry, Optional<Aspect> aspect, Helped mark) implements Reply {}

  /// Whether an answer helped.
  enum Helped {
    /// It is asked.
    ASKED,
    /// It did.
    YES
  }

  /// What an entry says, and beneath it what some of its words mean, in the order in which they
  /// come up.
  ///
  /// @param inView words that stand in view, as the corpus lists them
  /// @param folded words that stand only in what is folded away
  record Explained(Telling reply, List<String> inView, List<String> folded) implements Reply {
    public Explained {
      inView = List.copyOf(inView);
      folded = List.copyOf(folded);
    }
  }

  /// Who Limber is and what one can do, with buttons.
  ///
  /// @param disclaimer whether to add that it is no medical advice
  record Welcome(Disclaimer disclaimer) implements Reply {}

  /// Whether to say that Limber gives no medical advice. It is said once.
  enum Disclaimer {
    SAY,
    SAID_BEFORE
  }

  /// That Limber gives no medical advice, on its own: for somebody who did not begin with `/start`.
  record NoMedicalAdvice() implements Reply {}

  /// Limber failed at this message; the conversation is as it was.
  record SomethingWentWrong() implements Reply {}

  /// What Limber knew of this conversation is lost; it begins anew.
  record LostTrack() implements Reply {}

  /// More was sent than Limber can answer. It is said once, and what follows is passed over for a
  /// while.
  record TooFast() implements Reply {}

  /// What one can do, with the commands.
  record Help() implements Reply {}

  /// A topic's short answer, more of it folded away, its sources and related entries.
  record TopicAnswer(EntryId topic) implements Telling {}

  /// What a topic or a routine has for those who want to know more than its short answer, in view,
  /// and its sources.
  record MoreAnswer(EntryId entry) implements Telling {}

  /// The one thing about an exercise that was asked for, and a button to the whole card.
  record AspectAnswer(EntryId exercise, Aspect aspect) implements Telling, Offering {}

  /// The same thing about two exercises, one after the other, and a button to each.
  record Comparison(EntryId first, EntryId second, Aspect aspect) implements Telling, Offering {}

  /// All about an exercise.
  record ExerciseCard(EntryId exercise) implements Telling, Offering {}

  /// A page of the exercises to choose from.
  record Shelves(Shelf shelf) implements Offering {}

  /// The routines to choose from.
  record RoutineList() implements Offering {}

  /// What a routine holds, how long it takes and what one needs, and a button to begin.
  record RoutinePreview(EntryId routine) implements Telling, Offering {}

  /// A greeting or the like.
  record SmallTalk(EntryId entry) implements Telling {}

  /// "Did you mean", with a button each.
  record DidYouMean(List<EntryId> ids) implements Reply {
    public DidYouMean {
      ids = List.copyOf(ids);
    }
  }

  /// An honest "I do not know that", with what Limber can do.
  ///
  /// @param notOurs an entry that says whose subject it is instead
  record DoNotKnow(Optional<EntryId> notOurs) implements Telling {}

  /// Thanks for saying that an answer did not help, with other ways to go.
  ///
  /// @param others what may have been meant instead, likeliest first; none where nobody knows
  record NotedAsNotHelpful(EntryId topic, List<EntryId> others) implements Reply {
    public NotedAsNotHelpful {
      others = List.copyOf(others);
    }
  }

  /// How one can ask in another way.
  record HowToAsk() implements Reply {}

  /// "I read text."
  record OnlyText() implements Reply {}

  /// The entry that a button or link named is no longer there.
  record Gone() implements Reply {}

  /// One step of a run, with its buttons.
  ///
  /// @param occasion why it is shown
  record StepShown(StepView step, Occasion occasion) implements Telling {}

  /// Why a step is shown.
  enum Occasion {
    /// It is its turn.
    ITS_TURN,
    /// It was made easier.
    MADE_EASIER,
    /// There is no easier form; it stays as it is.
    AS_EASY_AS_IT_GETS,
    /// It was made harder.
    MADE_HARDER,
    /// There is no harder form that suits; it stays as it is.
    AS_HARD_AS_IT_GETS,
    /// It is made no harder on a day on which it hurt.
    NO_HARDER_TODAY,
    /// Another exercise has taken its place.
    SWAPPED,
    /// There is no other exercise that suits; it stays as it is.
    NOTHING_ELSE,
    /// The person goes on after a pause.
    RESUMED,
    /// What the person has told since speaks against the exercise that was there.
    FITTED
  }

  /// A step as it stands in its run.
  ///
  /// @param run the run
  /// @param position the step's place, from 0
  /// @param steps how many steps the run has
  record StepView(
      RunId run, int position, int steps, Part part, EntryId exercise, Measure measure) {

    /// The current step of a run.
    public static StepView of(Run run) {
      return new StepView(
          run.id(),
          run.position(),
          run.steps().size(),
          run.current().part(),
          run.current().exercise(),
          run.current().measure());
    }
  }

  /// "Back to step 3 of 6": after a question in the middle, with the step's buttons.
  record BackToStep(StepView step) implements Reply {}

  /// The run waits; a button to go on.
  record Paused(StepView step) implements Reply {}

  /// A button of an earlier step or run was pressed; where one really is, with its buttons.
  record EarlierButton(Optional<StepView> now) implements Reply {}

  /// A run is already under way; go on with it or stop it first.
  record AlreadyWalking(StepView step) implements Reply {}

  /// Nothing is under way that could be stopped, paused or gone on with.
  record NothingUnderWay() implements Reply {}

  /// The run was ended before its end.
  record Stopped(Summary summary) implements Reply {}

  /// The run is over.
  record Finished(Summary summary) implements Reply {}

  /// What was done in a run.
  ///
  /// @param program what it was
  /// @param done how many steps were done
  /// @param skipped how many were skipped
  /// @param steps how many there were
  /// @param minutes from the beginning to the end, rounded
  record Summary(Program program, int done, int skipped, int steps, long minutes) {}

  /// A warning sign was noticed: what it may mean and what to do.
  record Warned(Warning warning) implements Reply {}

  /// Nobody answered whether there is a warning sign, so it counts as one.
  record Unsettled(Warning warning) implements Reply {}

  /// The warning still holds: what to do now, in short, and a button to say that one was seen.
  ///
  /// @param warning what was noticed
  /// @param also another sign, just noticed, for which the same holds
  /// @param number for the button
  record Reminder(Warning warning, Optional<Warning> also, int number) implements Reply {}

  /// Asks once more whether somebody was seen, and exercise is fine.
  ///
  /// @param level how grave what was noticed is
  /// @param number for the buttons
  record HaveYouBeenSeen(Sign.Level level, int number) implements Reply {}

  /// Asks whether there really is a warning sign in what was written, before anything else.
  ///
  /// @param ifSo what is noticed unless the answer is no
  /// @param number for the buttons
  record InDoubt(Warning ifSo, int number) implements Reply {}

  /// What waited for a doctor is over; one goes on.
  record WellAgain() implements Reply {}

  /// Asks somebody who was in despair not long ago whether they are safe, before an exercise
  /// begins.
  ///
  /// @param number for the buttons
  record AreYouSafe(int number) implements Reply {}

  /// A question of the check before exercise.
  ///
  /// @param number for the buttons
  record CheckAsked(Question question, int number) implements Reply {}

  /// What somebody told needs a doctor before they exercise.
  ///
  /// @param items what; of several, a doctor should see them soon
  /// @param number for the button with which they say that a doctor allows it
  record AskADoctorFirst(List<String> items, int number) implements Reply {
    public AskADoctorFirst {
      items = List.copyOf(items);
    }
  }

  /// The check is over, and nothing begins.
  record CheckEnded(CheckEnding ending) implements Reply {}

  /// Why nothing begins.
  enum CheckEnding {
    /// The person wanted to stop.
    STOPPED,
    /// Their doctor has not said yes yet.
    NOT_YET
  }

  /// A page of what Limber knows about its person, to be changed.
  ///
  /// @param page from 0
  /// @param has what is marked, on every page
  record AboutYou(int page, List<String> has) implements Reply {
    public AboutYou {
      has = List.copyOf(has);
    }
  }

  /// What Limber knows about its person, once they are done with it.
  record AboutYouKept(List<String> has) implements Reply {
    public AboutYouKept {
      has = List.copyOf(has);
    }
  }

  /// What is changed in a routine for this person, who is about to begin it.
  record FittedNow(EntryId routine) implements Offering {}

  /// Nothing in a routine is right for this person; others that are.
  record NothingLeft(EntryId routine) implements Offering {}

  /// An answer while something waits: without offers of exercise that nobody asked for.
  ///
  /// @param notes what is not to be forgotten, beneath it; at least one
  record WhileWaiting(Reply reply, List<Note> notes) implements Reply {
    public WhileWaiting {
      notes = List.copyOf(notes);
    }
  }
}
