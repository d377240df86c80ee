package limber.talk;

import java.util.List;
import limber.corpus.EntryId;

/// A button about a plan, a walk or a routine of one's own.
public sealed interface PlanPress extends Press.Coaching {

  /// What about a plan can be chosen, in the order in which it is asked.
  enum Setting {
    GOAL,
    MINUTES,
    DAYS,
    POSITIONS
  }

  /// Shows what today is for.
  record ShowToday() implements PlanPress {}

  /// Shows the plan.
  record ShowPlan() implements PlanPress {}

  /// Asks the next question of a new plan, or makes it where all are answered.
  ///
  /// @param answers to the first questions, in order, as [Setting] has them
  record SetUp(List<String> answers) implements PlanPress {
    public SetUp {
      answers = List.copyOf(answers);
    }
  }

  /// Asks about one thing of the plan.
  record Change(Setting setting) implements PlanPress {}

  /// Chooses one thing of the plan.
  ///
  /// @param value an id of the corpus's plan, or a number
  record Choose(Setting setting, String value) implements PlanPress {}

  /// Asks which exercise of today's session is to be another one.
  record Swap() implements PlanPress {}

  /// Puts another exercise in the place of one, for today.
  record SwapOut(EntryId exercise) implements PlanPress {}

  /// Tells how many minutes one can walk on a good day, then on a bad one.
  record WalkMinutes(int minutes) implements PlanPress {}

  /// Asks anew how long one can walk.
  record WalkAnew() implements PlanPress {}

  /// Says that today's walk is done.
  record Walked() implements PlanPress {}

  /// Shows the routines of one's own.
  record Mine() implements PlanPress {}

  /// Makes a new routine of one's own.
  record NewOwn() implements PlanPress {}

  /// Does something with a routine of one's own.
  record OnOwn(int number, OwnMove move) implements PlanPress {}

  /// What can be done with a routine of one's own.
  enum OwnMove {
    SHOW,
    EDIT,
    /// Choose a kind of exercise to add one.
    KINDS,
    NAME,
    /// Leave it without another name.
    UNNAMED,
    /// Ask whether it is to be deleted.
    DELETE,
    /// It is to be deleted.
    DELETED
  }

  /// Shows a page of exercises to add.
  ///
  /// @param kind the id of a kind
  /// @param page from 0
  record Pick(int number, String kind, int page) implements PlanPress {}

  /// Changes an exercise's place in a routine of one's own.
  ///
  /// @param exercise the id of an exercise
  record Put(int number, EntryId exercise, Way way) implements PlanPress {}

  /// Where an exercise goes.
  enum Way {
    ADD,
    UP,
    OUT
  }
}
