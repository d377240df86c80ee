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
/// @param verdict what the pain rule says so far; empty where it has nothing to go by
public record Session(
    RunId run,
    Program program,
    Instant at,
    long minutes,
    List<Prescribed> done,
    Answers answers,
    Optional<Verdict> verdict) {
  public Session {
    done = List.copyOf(done);
  }

  /// After more was said about it.
  ///
  /// @param said all that was said about it by now
  /// @param judged what the pain rule says with it
  public Session with(Answers said, Optional<Verdict> judged) {
    return new Session(run, program, at, minutes, done, said, judged);
  }
}
