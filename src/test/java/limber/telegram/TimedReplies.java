package limber.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import limber.coach.Interval;
import limber.coach.Interval.Phase;
import limber.coach.Interval.Side;
import limber.corpus.Dose.Amount;
import limber.talk.Reply;
import limber.talk.Reply.Occasion;
import limber.talk.Reply.StepView;
import limber.talk.TimedReply;

/// One or more of every [TimedReply] that there is.
final class TimedReplies {

  private TimedReplies() {}

  static List<Reply> all() {
    List<Reply> all = new ArrayList<>();
    for (Occasion occasion : Occasion.values()) {
      all.add(new TimedReply.Because(occasion));
    }
    for (StepView step : List.of(Replies.SECOND_STEP, Replies.ALONE)) {
      all.add(new TimedReply.GetReady(step, Duration.ofSeconds(15)));
      all.add(new TimedReply.Waits(step));
      all.add(new TimedReply.StillThere(step));
      for (Interval interval : intervals()) {
        all.add(new TimedReply.BackIntoPosition(step, interval, Duration.ofSeconds(5)));
        all.add(new TimedReply.Begins(step, interval, interval.length()));
        all.add(
            new TimedReply.Runs(step, interval, Duration.ofSeconds(20), Duration.ofSeconds(10)));
      }
    }
    return all;
  }

  /// Every phase on every side.
  private static List<Interval> intervals() {
    List<Interval> all = new ArrayList<>();
    Duration length = Duration.ofSeconds(30);
    for (Side side : Side.values()) {
      for (Phase phase :
          List.of(
              new Phase.GetReady(),
              new Phase.Work(new Amount.Repetitions(1, Duration.ofSeconds(3))),
              new Phase.Work(new Amount.Repetitions(5, Duration.ofSeconds(3))),
              new Phase.Work(new Amount.Hold(length)),
              new Phase.Work(new Amount.Continuous(length)),
              new Phase.ChangeSides(),
              new Phase.Rest())) {
        all.add(new Interval(phase, side, 1, 2, length));
      }
    }
    return all;
  }
}
