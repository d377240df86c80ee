package limber.coach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limber.corpus.Corpus;

/// Counts what somebody has done in all, and tells what of it is worth a word.
public final class Counting {

  private static final List<Integer> SESSIONS = List.of(1, 5, 10, 25, 50, 100, 200, 300, 500, 1000);

  private static final List<Integer> WEEKS = List.of(4, 12, 26, 52, 104);

  private static final List<Integer> WALKED = List.of(60, 300, 600, 1200, 3000, 6000);

  private final LookingBack lookingBack;

  /// Counts walks as long as `corpus` says that they are.
  public Counting(Corpus corpus) {
    this.lookingBack = new LookingBack(corpus);
  }

  /// What was counted.
  ///
  /// @param keeping how somebody keeps at it, with all that they did by now
  /// @param reached what they have reached with it that was never told
  public record Counted(Keeping keeping, List<Milestone> reached) {
    public Counted {
      reached = List.copyOf(reached);
    }
  }

  /// Counts what was not counted yet.
  ///
  /// @param breaks days on which nothing was expected of them
  public Counted counted(
      Keeping keeping, Training training, List<Reminders.Pause> breaks, Instant now) {
    LocalDate today = Day.of(now, training.wishes());
    Totals before = keeping.totals();
    WeeksKept kept = new WeeksKept(training, breaks);
    Streak streak = kept.until(today, keeping.streak());
    int weeks = kept.withRunning(today, streak);
    Done done = done(before, training);
    List<Milestone> reached = new ArrayList<>();
    highest(SESSIONS, before.done().sessions(), done.sessions())
        .ifPresent(count -> reached.add(new Milestone(Milestone.Of.SESSIONS, count)));
    highest(WEEKS, before.weeks(), weeks)
        .ifPresent(count -> reached.add(new Milestone(Milestone.Of.WEEKS, count)));
    highest(WALKED, before.done().walked(), done.walked())
        .ifPresent(count -> reached.add(new Milestone(Milestone.Of.WALKED, count)));
    Totals totals =
        new Totals(
            done,
            training.history().latest().map(Session::run).or(before::lastRun),
            latestWalk(training).or(before::lastWalk),
            Math.max(before.weeks(), weeks));
    return new Counted(
        new Keeping(keeping.lookBacks(), totals, streak, keeping.coming()),
        isCaughtUp(before, done) ? List.of() : reached);
  }

  /// Whether somebody who was here long before anything was counted is counted for the first time:
  /// what they did then is not told as if it were today's.
  private static boolean isCaughtUp(Totals before, Done done) {
    return before.equals(Totals.none()) && done.sessions() > 1;
  }

  /// How many weeks somebody has kept, the week under way included once it is.
  public static int weeks(
      Streak streak, Training training, List<Reminders.Pause> breaks, Instant now) {
    LocalDate today = Day.of(now, training.wishes());
    WeeksKept kept = new WeeksKept(training, breaks);
    return kept.withRunning(today, kept.until(today, streak));
  }

  private Done done(Totals before, Training training) {
    Stream<Done> sessions =
        training.history().sessions().stream().filter(before::lacks).map(lookingBack::done);
    Stream<Done> walks =
        training.planned().walks().log().stream()
            .filter(before::lacks)
            .map(walk -> new Done(0, walk.minutes()));
    return Stream.concat(sessions, walks).reduce(before.done(), Done::and);
  }

  private static Optional<LocalDate> latestWalk(Training training) {
    return training.planned().walks().log().stream()
        .map(Walks.Walked::on)
        .max(Comparator.naturalOrder());
  }

  private static Optional<Integer> highest(List<Integer> milestones, int before, int after) {
    return milestones.stream()
        .filter(count -> before < count && count <= after)
        .max(Comparator.naturalOrder());
  }
}
