package limber.talk;

import java.util.List;
import limber.coach.Keeping.LookBacks;
import limber.coach.Milestone;
import limber.coach.WeekBack;

/// What is said of how somebody keeps at it.
public sealed interface KeepingReply extends Reply.Everyday {

  /// Looks back on a week.
  ///
  /// @param reached what was reached and not told yet
  record WeekTold(WeekBack week, List<Milestone> reached) implements KeepingReply {
    public WeekTold {
      reached = List.copyOf(reached);
    }
  }

  /// Weekly look-backs come from now on, or do not.
  record LookBacksTurned(LookBacks mode) implements KeepingReply {}

  /// One kind word after long silence.
  ///
  /// @param reminders what becomes of the reminders
  record LongSilence(Silenced reminders) implements KeepingReply {}

  /// What becomes of reminders that nobody answers.
  enum Silenced {
    /// They are turned off.
    TURNED_OFF,
    /// There were none.
    NONE
  }

  /// Its person is left alone, as they wanted.
  record LeftAlone() implements KeepingReply {}
}
