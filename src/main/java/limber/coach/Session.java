package limber.coach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A session that is over, as it is remembered.
///
/// @param run its number in its chat
/// @param program what it was
/// @param at when it ended
/// @param minutes how long it took, rounded
/// @param done the steps that were done
/// @param answers what was said about it
/// @param verdict what the pain rule says so far; empty until it was asked
/// @param shifts what that changed for the sessions after it
public record Session(
    RunId run,
    Program program,
    Instant at,
    long minutes,
    List<Prescribed> done,
    Answers answers,
    Optional<Verdict> verdict,
    List<Shift> shifts) {
  public Session {
    done = List.copyOf(done);
    shifts = List.copyOf(shifts);
  }

  /// A session that has changed nothing yet.
  public Session(
      RunId run,
      Program program,
      Instant at,
      long minutes,
      List<Prescribed> done,
      Answers answers,
      Optional<Verdict> verdict) {
    this(run, program, at, minutes, done, answers, verdict, List.of());
  }

  /// With all that was said about it by now. What follows from that is for [Concluding].
  public Session with(Answers next) {
    return new Session(run, program, at, minutes, done, next, verdict, shifts);
  }

  /// With what the pain rule says about it, and what that changed.
  Session judged(Verdict next, List<Shift> changed) {
    return new Session(run, program, at, minutes, done, answers, Optional.of(next), changed);
  }
}
