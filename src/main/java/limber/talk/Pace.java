package limber.talk;

import java.time.Duration;
import java.time.Instant;

/// How much somebody did of late, so that nobody who sends very much is answered without end.
///
/// It is counted in windows of [#WINDOW]. One begins with the first thing that is done after the
/// last was over, and is over when its time has passed, whatever is done in it. What is beyond
/// [#MOST] in one is a flood, so a flood is over a minute after its window began.
///
/// @param since when the window began
/// @param done how much was done in it
/// @param line whether it was said in this window that this is too much
public record Pace(Instant since, int done, Line line) {

  /// How long a window is.
  public static final Duration WINDOW = Duration.ofSeconds(60);

  /// How much is answered in a window.
  public static final int MOST = 40;

  /// Whether it was said that this is too much.
  public enum Line {
    TO_SAY,
    SAID
  }

  /// Of somebody who has done nothing of late.
  public static Pace none() {
    return new Pace(Instant.EPOCH, 0, Line.TO_SAY);
  }

  /// After one thing more. A clock that was set back begins a new window, so that nobody waits
  /// longer for it.
  Pace after(Instant now) {
    boolean isOver = now.isBefore(since) || !now.isBefore(since.plus(WINDOW));
    return isOver ? new Pace(now, 1, Line.TO_SAY) : new Pace(since, done + 1, line);
  }

  /// After it was said that this is too much.
  Pace told() {
    return new Pace(since, done, Line.SAID);
  }

  /// Whether the last thing that was done is more than can be answered.
  boolean isFlood() {
    return done > MOST;
  }
}
