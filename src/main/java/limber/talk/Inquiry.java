package limber.talk;

import java.util.List;
import java.util.Optional;
import limber.coach.Prescribed;
import limber.coach.Remembering;
import limber.coach.Run;
import limber.coach.Session;
import limber.corpus.EntryId;
import limber.talk.Place.After;
import limber.talk.Place.Before;
import limber.talk.Reply.StepView;
import limber.talk.SessionReply.Start;
import limber.talk.SessionReply.When;

/// What a conversation waits for: the question that is open around a session, or the step that is
/// under way.
final class Inquiry {

  private Inquiry() {}

  /// The question that is open around a session; empty where none is.
  static Optional<Reply> open(Chat chat) {
    return switch (chat.place()) {
      case Place.Home(), Place.Walking _, Place.Timed _, Place.Paused _, Place.Together _ ->
          Optional.empty();
      case Place.Readying(Run run, Before open) -> Optional.of(before(chat, run, open));
      case Place.Hurting(Run run, _) ->
          Optional.of(new SessionReply.PainAsked(run.id(), When.DURING));
      case Place.Rating(Run run, After open) -> Optional.of(after(run, open));
    };
  }

  private static Reply before(Chat chat, Run run, Before open) {
    return switch (open) {
      case MORNING ->
          new SessionReply.MorningAsked(
              chat.training().history().latest().map(Session::run).orElse(run.id()),
              SessionReply.Morning.LATER);
      case PAIN -> new SessionReply.PainAsked(run.id(), When.BEFORE);
      case LEG -> new SessionReply.LegAsked(run.id());
      case PREVIEW -> preview(chat, run);
    };
  }

  private static Reply preview(Chat chat, Run run) {
    List<EntryId> usual =
        run.steps().stream()
            .filter(step -> Remembering.explain(chat.training().habits(), step))
            .map(Prescribed::exercise)
            .toList();
    return new SessionReply.Preview(
        run.id(),
        run.program(),
        run.steps(),
        usual,
        new Start(chat.training().wishes().hands(), run.answers().leg()));
  }

  private static Reply after(Run run, After open) {
    return switch (open) {
      case PAIN -> new SessionReply.PainAsked(run.id(), When.AFTER);
      case EFFORT -> new SessionReply.EffortAsked(run.id());
    };
  }

  /// The turn that asks what is open now.
  static Turn asked(Chat chat) {
    return open(chat).map(reply -> Turn.saying(chat, reply)).orElseGet(() -> Turn.saying(chat));
  }

  /// After anything said in the middle, the way back: the place is kept. A timer stands from then
  /// on, for whoever asks is not in position.
  static Turn back(Turn turn) {
    return switch (turn.chat().place()) {
      case Place.Home(), Place.Together _ -> turn;
      case Place.Walking(Run run, _) -> turn.and(new Reply.BackToStep(StepView.of(run)));
      case Place.Timed(Run run, var timer) ->
          turn.with(turn.chat().at(new Place.Paused(run, Optional.of(timer))))
              .and(new Reply.Paused(StepView.of(run)));
      case Place.Paused(Run run, _) -> turn.and(new Reply.Paused(StepView.of(run)));
      case Place.Readying _, Place.Hurting _, Place.Rating _ ->
          open(turn.chat()).map(turn::and).orElse(turn);
    };
  }

  /// The turn for a button of something earlier, which is told apart and not obeyed: where things
  /// are.
  static Turn old(Chat chat) {
    return open(chat)
        .map(question -> Turn.saying(chat, new SessionReply.OldAnswer(), question))
        .orElseGet(() -> Turn.saying(chat, new Reply.EarlierButton(chat.run().map(StepView::of))));
  }

  /// The turn for a button whose question was answered already: it changes nothing.
  static Turn again(Chat chat) {
    return open(chat).map(question -> Turn.saying(chat, question)).orElseGet(() -> old(chat));
  }
}
