package limber.telegram;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import limber.coach.Answers.Morning;
import limber.coach.Done;
import limber.coach.Felt;
import limber.coach.Pain;
import limber.coach.Progress;
import limber.coach.Trend;
import limber.talk.ProgressShown;
import limber.talk.Reply;

/// Examples of how somebody has fared.
final class ProgressReplies {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /// Of somebody who has done nothing yet.
  static final Progress NOTHING = new Progress(TODAY, List.of(), new Trend.TooEarly(5), List.of());

  /// Two sessions in the first week.
  static final Progress TWO =
      new Progress(
          TODAY,
          List.of(felt(4, 4, 3, Morning.SAME_OR_BETTER), felt(1, 5, 5)),
          new Trend.TooEarly(3),
          List.of(new Done(2, 0)));

  /// Eight sessions in three weeks.
  static final Progress EIGHT =
      new Progress(
          TODAY,
          List.of(
              felt(19, 5, 4, Morning.SAME_OR_BETTER),
              felt(17, 4, 4, Morning.SAME_OR_BETTER),
              felt(14, 5, 6, Morning.A_BIT_WORSE),
              felt(11, 6, 5),
              felt(9, 4, 3, Morning.SAME_OR_BETTER),
              felt(6, 4, 2, Morning.SAME_OR_BETTER),
              felt(3, 3, 3, Morning.SAME_OR_BETTER),
              felt(0, 4, 3)),
          new Trend.Line(TODAY.minusDays(19), 5.1, TODAY, 3.4),
          List.of(new Done(3, 12), new Done(2, 24), new Done(3, 45)));

  /// Sixty sessions in twelve weeks, with ever less pain.
  static final Progress SIXTY = twelveWeeks(6.2, 2.1);

  /// The same with ever more.
  static final Progress WORSE = twelveWeeks(3.1, 6.4);

  private ProgressReplies() {}

  static List<Reply> all() {
    Progress walks =
        new Progress(TODAY, List.of(), new Trend.TooEarly(5), List.of(new Done(0, 12)));
    Progress held =
        new Progress(
            TODAY,
            List.of(felt(0, 9, 9, Morning.MUCH_WORSE)),
            new Trend.TooEarly(1),
            List.of(new Done(1, 1), new Done(0, 0)));
    return List.of(NOTHING, TWO, EIGHT, SIXTY, WORSE, walks, held).stream()
        .<Reply>map(ProgressShown::new)
        .toList();
  }

  private static Progress twelveWeeks(double from, double to) {
    Random random = new Random(5);
    List<Felt> days = new ArrayList<>();
    List<Done> weeks = new ArrayList<>(Collections.nCopies(12, new Done(0, 0)));
    for (int ago = 83; ago >= 0; ago--) {
      if (ago % 7 % 3 != 2) {
        double expected = to + (from - to) * ago / 83 + random.nextGaussian();
        int before = Math.clamp(Math.round(expected), 0, 10);
        int after = Math.clamp(before + random.nextInt(3) - 1L, 0, 10);
        Morning morning = random.nextInt(6) == 0 ? Morning.A_BIT_WORSE : Morning.SAME_OR_BETTER;
        days.add(felt(ago, before, after, morning));
        int week = 11 - ago / 7;
        Done done = weeks.get(week);
        weeks.set(week, new Done(done.sessions() + 1, done.walked() + 5 + week));
      }
    }
    return new Progress(TODAY, days, new Trend.Line(TODAY.minusDays(83), from, TODAY, to), weeks);
  }

  private static Felt felt(int ago, int before, int after) {
    return felt(ago, before, after, Optional.empty());
  }

  private static Felt felt(int ago, int before, int after, Morning morning) {
    return felt(ago, before, after, Optional.of(morning));
  }

  private static Felt felt(int ago, int before, int after, Optional<Morning> morning) {
    return new Felt(
        TODAY.minusDays(ago), Optional.of(new Pain(before)), Optional.of(new Pain(after)), morning);
  }
}
