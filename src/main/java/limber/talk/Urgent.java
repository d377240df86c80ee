package limber.talk;

/// Says of each reply how soon it has to be said.
final class Urgent {

  private Urgent() {}

  /// A turn whose replies have their urgency: a warning is one whoever began to speak.
  ///
  /// @param usual that of all other replies
  static Turn said(Turn turn, Urgency usual) {
    return new Turn(
        turn.chat(),
        turn.replies().stream()
            .map(said -> said.at(isWarning(said.reply()) ? Urgency.WARNING : usual))
            .toList());
  }

  /// Whether a reply is a warning, a reminder of one, or a question about a sign.
  static boolean isWarning(Reply reply) {
    return switch (reply) {
      case Reply.WhileWaiting(var answer, _) -> isWarning(answer);
      case Reply.Suited(var suited, _) -> isWarning(suited);
      case Reply.Rated(var rated, _, _, _) -> isWarning(rated);
      case Reply.Explained(var telling, _, _) -> isWarning(telling);
      case Reply.Warned _,
          Reply.Unsettled _,
          Reply.Reminder _,
          Reply.HaveYouBeenSeen _,
          Reply.AreYouSafe _,
          Reply.InDoubt _,
          Reply.AskADoctorFirst _ ->
          true;
      case GroupReply.Publicly(var read) -> isWarning(read);
      case GroupReply.SignNoticed _, GroupReply.PerhapsASign _ -> true;
      case Reply.Coaching _,
          Reply.Everyday _,
          Reply.Welcome _,
          Reply.NoMedicalAdvice _,
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
          Reply.StepShown _,
          Reply.BackToStep _,
          Reply.Paused _,
          Reply.EarlierButton _,
          Reply.AlreadyWalking _,
          Reply.NothingUnderWay _,
          Reply.Stopped _,
          Reply.Finished _,
          Reply.WellAgain _,
          Reply.CheckAsked _,
          Reply.CheckEnded _,
          Reply.AboutYou _,
          Reply.AboutYouKept _,
          Reply.FittedNow _,
          Reply.NothingLeft _ ->
          false;
    };
  }
}
