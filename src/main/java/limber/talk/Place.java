package limber.talk;

import java.util.Optional;
import limber.coach.Run;
import limber.coach.Timer;

/// Where a conversation is.
public sealed interface Place {

  /// Where the timer is, or stands, of a routine that is led by one.
  default Optional<Timer> ledBy() {
    return switch (this) {
      case Home(), Readying _, Rating _, Together _ -> Optional.empty();
      case Walking(_, var timer) -> timer;
      case Timed(_, Timer timer) -> Optional.of(timer);
      case Paused(_, var timer) -> timer;
      case Hurting(_, var timer) -> timer;
    };
  }

  /// Nothing is under way.
  record Home() implements Place {}

  /// A session is about to begin: its person is asked about their pain, then shown what comes.
  ///
  /// @param run what is to begin, with what was answered so far
  /// @param open the question that is open
  record Readying(Run run, Before open) implements Place {}

  /// What is asked before a session.
  enum Before {
    /// How their back was the morning after the last session, where nobody has asked them then.
    MORNING,
    /// How much it hurts.
    PAIN,
    /// Whether pain has moved further down a leg.
    LEG,
    /// Nothing more: what comes is shown, with the buttons to begin.
    PREVIEW
  }

  /// A routine is being walked through by hand.
  ///
  /// @param timer where the timer stands that goes on with the next step; empty where none leads
  record Walking(Run run, Optional<Timer> timer) implements Place {

    /// One without a timer.
    public Walking(Run run) {
      this(run, Optional.empty());
    }
  }

  /// A routine is being walked through by a timer.
  record Timed(Run run, Timer timer) implements Place {}

  /// A routine waits until its person wants to go on.
  ///
  /// @param timer where the timer stood, of a routine that is led by one
  record Paused(Run run, Optional<Timer> timer) implements Place {

    /// One that is walked through by hand.
    public Paused(Run run) {
      this(run, Optional.empty());
    }
  }

  /// A routine waits in the middle of a step for its person to say how much it hurts.
  ///
  /// @param timer where the timer stood, of a routine that is led by one
  record Hurting(Run run, Optional<Timer> timer) implements Place {}

  /// A session is over, and its person is asked how it was.
  ///
  /// @param run what was done, with what was answered so far
  /// @param open the question that is open
  record Rating(Run run, After open) implements Place {}

  /// A routine is being walked through by hand in a group, where nothing is asked.
  ///
  /// @param leader who has begun it, and alone may say how it goes on
  record Together(Run run, PersonId leader) implements Place {}

  /// What is asked after a session.
  enum After {
    /// How much it hurts.
    PAIN,
    /// How hard it was.
    EFFORT
  }
}
