package limber.coach;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import limber.coach.Answers.Morning;

/// How somebody has fared in the weeks up to a day.
///
/// @param until that day
/// @param days what was told, the earliest day first; only days on which something was
/// @param trend how their pain before sessions has gone
/// @param weeks what was done, seven days each, the last of them ending with that day; empty where
///   nothing was ever done, at most [#MOST_WEEKS]
public record Progress(LocalDate until, List<Felt> days, Trend trend, List<Done> weeks) {

  /// How far it looks back.
  public static final int MOST_WEEKS = 12;

  public Progress {
    days = List.copyOf(days);
    weeks = List.copyOf(weeks);
  }

  /// Whether nobody has told or done anything.
  public boolean isEmpty() {
    return days.isEmpty() && weeks.isEmpty();
  }

  /// All that was done.
  public Done done() {
    return weeks.stream().reduce(new Done(0, 0), Done::and);
  }

  /// How pain after sessions mostly was, compared with before on the same day; empty where no day
  /// has both.
  public Optional<Trend.Course> afterwards() {
    List<Integer> changes = days.stream().map(Felt::change).flatMap(Optional::stream).toList();
    return changes.isEmpty() ? Optional.empty() : Optional.of(mostly(Median.of(changes)));
  }

  private static Trend.Course mostly(double change) {
    if (Math.abs(change) < 1) {
      return Trend.Course.ABOUT_THE_SAME;
    }
    return change < 0 ? Trend.Course.LOWER : Trend.Course.HIGHER;
  }

  /// The pain before sessions in one of the weeks, of which as many were above as below; empty
  /// where none was told.
  ///
  /// @param ago how many weeks ago, 0 for the last seven days
  public OptionalDouble usualBefore(int ago) {
    LocalDate last = until.minusWeeks(ago);
    LocalDate first = until.minusWeeks(ago + 1L).plusDays(1);
    List<Integer> told =
        days.stream()
            .filter(day -> !day.on().isBefore(first) && !day.on().isAfter(last))
            .map(Felt::before)
            .flatMap(Optional::stream)
            .map(Pain::score)
            .toList();
    return told.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Median.of(told));
  }

  /// How their back was on the mornings that they told of, the earliest first.
  public List<Morning> mornings() {
    return days.stream().map(Felt::morning).flatMap(Optional::stream).toList();
  }
}
