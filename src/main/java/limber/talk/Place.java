package limber.talk;

import limber.coach.Run;

/// Where a conversation is.
public sealed interface Place {

  /// Nothing is under way.
  record Home() implements Place {}

  /// A routine is being walked through.
  record Walking(Run run) implements Place {}

  /// A routine waits until its person wants to go on.
  record Paused(Run run) implements Place {}
}
