package limber.talk;

import java.util.List;
import java.util.Optional;
import limber.coach.OwnRoutine;
import limber.coach.Plan;
import limber.coach.Prescribed;
import limber.coach.Today.Because;
import limber.coach.Walks;
import limber.coach.Week;

/// What is said about plans: the session for today, walks, weeks, and routines of one's own.
public sealed interface PlanReply extends Reply.Coaching {

  /// A question of a new plan.
  ///
  /// @param answers to the questions before it
  record Asked(List<String> answers) implements PlanReply {
    public Asked {
      answers = List.copyOf(answers);
    }
  }

  /// A question about one thing of the plan.
  record Changing(PlanPress.Setting setting) implements PlanReply {}

  /// The plan.
  ///
  /// @param minutes of a walk; empty where they are not known
  record PlanShown(Plan plan, Optional<Integer> minutes) implements PlanReply {}

  /// What a new week of the plan has changed, and why.
  ///
  /// @param minutes of a walk; empty where they are not known
  record WeekMade(Week week, Optional<Integer> minutes) implements PlanReply {}

  /// The session for today.
  ///
  /// @param steps what to do; never empty
  record TodaySession(Plan plan, List<Prescribed> steps) implements PlanReply {
    public TodaySession {
      steps = List.copyOf(steps);
    }
  }

  /// Asks which exercise of today's session is to be another one.
  record WhichOut(List<Prescribed> steps) implements PlanReply {
    public WhichOut {
      steps = List.copyOf(steps);
    }
  }

  /// No exercise suits; there is no session.
  record NothingSuits() implements PlanReply {}

  /// Today is for a walk.
  record TodayWalk(int minutes) implements PlanReply {}

  /// Asks how long one can walk.
  ///
  /// @param walks what was told so far
  record HowLong(Walks walks) implements PlanReply {}

  /// A walk is noted.
  record WalkNoted(int minutes) implements PlanReply {}

  /// Today is for relief or a short walk.
  record TodayRelief() implements PlanReply {}

  /// Today there is nothing left to do.
  record TodayRest(Because because) implements PlanReply {}

  /// The routines of one's own.
  record Mine(List<OwnRoutine> routines) implements PlanReply {
    public Mine {
      routines = List.copyOf(routines);
    }
  }

  /// A routine of one's own, with its minutes and a button to begin.
  record OwnShown(OwnRoutine routine) implements PlanReply {}

  /// A routine of one's own, to be changed.
  record OwnEdited(OwnRoutine routine) implements PlanReply {}

  /// The kinds of exercises that can be added.
  record OwnKinds(OwnRoutine routine) implements PlanReply {}

  /// A page of exercises to add.
  record OwnPick(OwnRoutine routine, String kind, int page) implements PlanReply {}

  /// Asks for a name to be typed.
  record NameAsked(OwnRoutine routine) implements PlanReply {}

  /// A name was too long, or no name; it is asked for again.
  record NameTooLong(OwnRoutine routine) implements PlanReply {}

  /// Asks whether a routine of one's own is to be deleted.
  record DeleteAsked(OwnRoutine routine) implements PlanReply {}

  /// There are as many routines of one's own as there may be.
  record OwnFull() implements PlanReply {}
}
