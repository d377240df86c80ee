package limber.coach;

import java.time.Duration;
import java.time.Instant;

/// Where a timer is within a step.
///
/// Its intervals follow each other on a schedule: the next one begins when the last was due, so
/// that small delays do not add up. A timer that stands, because its routine is paused, keeps what
/// it was.
///
/// @param interval which of the step's intervals runs, from 0
/// @param began when it began, or when one began to get back into position for it
/// @param lead how long one gets back into position before it; zero where one is in position
/// @param length how long the interval takes, with what was added to it
/// @param wakeAt when there is something to do next
public record Timer(int interval, Instant began, Duration lead, Duration length, Instant wakeAt) {

  /// By so much a waking may be late, and what comes is still on schedule. Later than that it
  /// begins when it is said, so that nobody's hold is cut short.
  static final Duration GRACE = Duration.ofSeconds(2);

  /// By so much a waking may be late, and the timer still goes on by itself.
  static final Duration PATIENCE = Duration.ofSeconds(60);

  /// What the timer's button and words add.
  public static final Duration LONGER = Duration.ofSeconds(15);

  /// To get back into position after a short pause.
  static final Duration BACK_INTO_POSITION = Duration.ofSeconds(5);

  /// At the end of an interval nothing distracts from it.
  private static final Duration QUIET_END = Duration.ofSeconds(4);

  /// After something was said at least so much time passes until how far one is is told again.
  private static final Duration SHORTEST_GAP = Duration.ofSeconds(3);

  private static final Duration BEAT_OF_LEAD = Duration.ofSeconds(5);

  /// What a moment asks of a timer.
  public sealed interface Due {

    /// Nothing: its time has not come.
    record NotYet() implements Due {}

    /// To tell how far one is.
    record Tick() implements Due {}

    /// What ran is over, be it the interval or the way back into position for it.
    ///
    /// @param next when what follows begins
    record Over(Instant next) implements Due {}

    /// Nobody knows any more whether its person is still there.
    record TooLate() implements Due {}
  }

  /// A timer at the beginning of an interval.
  ///
  /// @param number which of the step's intervals it is, from 0
  public static Timer begin(int number, Interval current, Instant at) {
    return new Timer(number, at, Duration.ZERO, current.length(), at).from(current, at);
  }

  /// A timer that goes on after it stood: with time to get back into position, then the interval
  /// anew, or what was left of one that goes on for minutes.
  ///
  /// @param longAway to get into position after a long pause
  public Timer goingOn(Interval current, Duration longAway, Instant now) {
    boolean wasLong = now.isAfter(wakeAt.plus(PATIENCE));
    Duration left = current.goesOnAfterPause() ? leftWhenTold(current) : current.length();
    return new Timer(interval, now, wasLong ? longAway : BACK_INTO_POSITION, left, now)
        .from(current, now);
  }

  /// The timer once one is in position.
  public Timer inPosition(Interval current, Instant at) {
    return new Timer(interval, at, Duration.ZERO, length, at).from(current, at);
  }

  /// The timer after how far one is was told.
  public Timer told(Interval current, Instant now) {
    return from(current, now);
  }

  /// The timer with fifteen seconds more for what runs.
  public Timer longer(Interval current, Instant now) {
    Timer more =
        isLeading()
            ? new Timer(interval, began, lead.plus(LONGER), length, wakeAt)
            : new Timer(interval, began, lead, length.plus(LONGER), wakeAt);
    return more.from(current, now);
  }

  /// The timer as it stands before a step of which nothing was done, such as one that was put in
  /// the place of another.
  public Timer atTheStart() {
    return new Timer(0, began, Duration.ZERO, length, wakeAt);
  }

  /// What this moment asks of it.
  public Due at(Instant now) {
    if (now.isBefore(wakeAt)) {
      return new Due.NotYet();
    }
    if (now.isAfter(wakeAt.plus(PATIENCE))) {
      return new Due.TooLate();
    }
    if (now.isBefore(ends())) {
      return new Due.Tick();
    }
    return new Due.Over(now.isAfter(ends().plus(GRACE)) ? now : ends());
  }

  /// Whether one gets back into position for the interval.
  public boolean isLeading() {
    return !lead.isZero();
  }

  /// How long what runs still takes, in whole seconds.
  public Duration leftAt(Instant now) {
    Duration left = Duration.between(now, ends()).plusMillis(500);
    return left.isNegative() ? Duration.ZERO : Duration.ofSeconds(atMost(left).toSeconds());
  }

  /// How long it has run.
  public Duration goneAt(Instant now) {
    Duration gone = Duration.between(began, now);
    return gone.isNegative() ? Duration.ZERO : gone;
  }

  /// What was left when how far one is was told last, or would have been: never less than at the
  /// pause, so that no walk is cut short.
  private Duration leftWhenTold(Interval current) {
    if (isLeading()) {
      return length;
    }
    Duration beat = current.beat();
    long told = Duration.between(began, wakeAt).minusNanos(1).dividedBy(beat);
    return length.minus(beat.multipliedBy(told));
  }

  private Duration atMost(Duration left) {
    return left.compareTo(whole()) > 0 ? whole() : left;
  }

  private Instant ends() {
    return began.plus(whole());
  }

  /// How long what runs takes: the way back into position, or the interval.
  private Duration whole() {
    return isLeading() ? lead : length;
  }

  /// The timer, to be woken for what comes after this moment: telling how far one is, or the end.
  private Timer from(Interval current, Instant now) {
    Duration beat = isLeading() ? BEAT_OF_LEAD : current.beat();
    Instant tick =
        began.plus(beat.multipliedBy(goneAt(now).plus(SHORTEST_GAP).dividedBy(beat) + 1));
    boolean tells = tick.isBefore(ends().minus(QUIET_END));
    return new Timer(interval, began, lead, length, tells ? tick : ends());
  }
}
