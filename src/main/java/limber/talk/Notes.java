package limber.talk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Puts beneath each answer what is not to be forgotten while something waits after a warning.
///
/// @param caution what waits
/// @param now when
record Notes(Caution caution, Instant now) {

  /// A turn with its notes.
  static Turn under(Turn turn, Instant now) {
    Notes notes = new Notes(turn.chat().caution(), now);
    return new Turn(
        turn.chat(),
        turn.replies().stream().map(said -> said.with(notes.under(said.reply()))).toList());
  }

  private Reply under(Reply reply) {
    List<Note> notes = of(reply);
    return notes.isEmpty() ? reply : new Reply.WhileWaiting(reply, notes);
  }

  /// Nothing stands beside a warning or a question about it; and somebody in the middle of a step,
  /// who was asked before it began, is not asked to think of anything else.
  private List<Note> of(Reply reply) {
    return switch (reply) {
      case Reply.Suited(var suited, _) -> of(suited);
      case Reply.Rated(var rated, _, _, _) -> of(rated);
      case Reply.Explained(var telling, _, _) -> of(telling);
      case Reply.Warned _,
          Reply.Unsettled _,
          Reply.HaveYouBeenSeen _,
          Reply.AreYouSafe _,
          Reply.InDoubt _,
          Reply.CheckAsked _,
          Reply.FittedNow _,
          Reply.AskADoctorFirst _,
          Reply.WhileWaiting _,
          Reply.NoMedicalAdvice _,
          Reply.StepShown _,
          Reply.BackToStep _,
          Reply.Paused _,
          Reply.AlreadyWalking _,
          SessionReply _,
          TimedReply _ ->
          List.of();
      case Reply.Reminder _ -> despair();
      case PlanReply _,
          RuleReply _,
          ProgressShown _,
          Reply.Everyday _,
          Reply.Welcome _,
          Reply.SomethingWentWrong _,
          Reply.LostTrack _,
          Reply.TooFast _,
          Reply.Help _,
          Reply.TopicAnswer _,
          Reply.MoreAnswer _,
          Reply.Comparison _,
          Reply.AspectAnswer _,
          Reply.ExerciseCard _,
          Reply.Shelves _,
          Reply.RoutineList _,
          Reply.RoutinePreview _,
          Reply.SmallTalk _,
          Reply.DidYouMean _,
          Reply.DoNotKnow _,
          Reply.NotedAsNotHelpful _,
          Reply.HowToAsk _,
          Reply.OnlyText _,
          Reply.Gone _,
          Reply.EarlierButton _,
          Reply.NothingUnderWay _,
          Reply.Stopped _,
          Reply.Finished _,
          Reply.CheckEnded _,
          Reply.AboutYou _,
          Reply.AboutYouKept _,
          Reply.NothingLeft _,
          Reply.WellAgain _ ->
          all();
    };
  }

  private List<Note> all() {
    List<Note> notes = new ArrayList<>();
    switch (caution.waiting()) {
      case Caution.Waiting.Nothing() -> {}
      case Caution.Waiting.Emergency(var sign) -> notes.add(new Note.HelpFirst(sign.number()));
      case Caution.Waiting.Urgent(var sign) -> notes.add(new Note.DoctorFirst(sign.number()));
    }
    notes.addAll(despair());
    return notes;
  }

  private List<Note> despair() {
    return caution.quietAt(now) ? List.of(new Note.PeopleWhoListen()) : List.of();
  }
}
