package limber.telegram;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limber.coach.Done;
import limber.coach.Keeping.LookBacks;
import limber.coach.Milestone;
import limber.coach.Milestone.Of;
import limber.coach.Rhythm;
import limber.coach.Trend;
import limber.coach.Week;
import limber.coach.WeekBack;
import limber.talk.KeepingPress;
import limber.talk.KeepingReply;
import limber.talk.Press;
import limber.talk.Reply;
import limber.talk.SettingsPress;

/// One or more of every [KeepingReply] that there is, and of every button of theirs.
final class KeepingReplies {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private KeepingReplies() {}

  static List<Reply> all() {
    List<Reply> all = new ArrayList<>();
    for (Week.Course course : Week.Course.values()) {
      for (Week.WalkCourse walks : Week.WalkCourse.values()) {
        Week week = new Week(3, Week.Pitch.EASY, course, walks);
        int kept = all.size();
        all.add(
            told(
                new Done(3, 40),
                kept,
                line(4, kept % 9),
                ahead(Optional.of(week), Optional.of(12))));
      }
    }
    all.add(told(new Done(0, 15), 0, new Trend.TooEarly(2), Optional.empty()));
    all.add(told(new Done(1, 0), 1, line(6, 2), ahead(Optional.empty(), Optional.empty())));
    all.add(
        new KeepingReply.WeekTold(
            new WeekBack(new Done(2, 0), 11, 4, new WeekBack.Pain(line(3, 3), 4), Optional.empty()),
            milestones()));
    Stream.of(LookBacks.values()).map(KeepingReply.LookBacksTurned::new).forEach(all::add);
    Stream.of(KeepingReply.Silenced.values()).map(KeepingReply.LongSilence::new).forEach(all::add);
    all.add(new KeepingReply.LeftAlone());
    return all;
  }

  /// One of every kind, and the first and the longest.
  static List<Milestone> milestones() {
    return Arrays.stream(Of.values())
        .flatMap(of -> Stream.of(1, 60, 100, 600).map(count -> new Milestone(of, count)))
        .toList();
  }

  private static KeepingReply told(
      Done done, int kept, Trend trend, Optional<WeekBack.Ahead> ahead) {
    return new KeepingReply.WeekTold(
        new WeekBack(done, done.sessions() * 8L, kept, new WeekBack.Pain(trend, 5), ahead),
        List.of());
  }

  private static Trend line(double from, double to) {
    return new Trend.Line(DAY.minusDays(30), from, DAY, to);
  }

  private static Optional<WeekBack.Ahead> ahead(Optional<Week> week, Optional<Integer> walk) {
    return Optional.of(new WeekBack.Ahead(new Rhythm(10, 3), week, walk));
  }

  /// Every button.
  static List<Press> presses() {
    List<Press> presses = new ArrayList<>();
    for (LookBacks mode : LookBacks.values()) {
      presses.add(new KeepingPress.TurnLookBacks(mode));
      presses.add(new SettingsPress.LookBack(mode));
    }
    presses.add(new KeepingPress.LeaveMe());
    return presses;
  }
}
