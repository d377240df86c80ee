package limber.talk;

import limber.coach.RunId;

/// A button that is there for one person in a group.
public sealed interface GroupPress extends Press.Everyday {

  /// Whose it is.
  PersonId leader();

  /// A button on one step of a routine that somebody leads.
  ///
  /// @param leader whose routine it is
  /// @param run the run that the step belongs to
  /// @param position the step's place, from 0
  /// @param move what to do: done, skip or stop
  record StepTogether(PersonId leader, RunId run, int position, Press.Move move)
      implements GroupPress {}
}
