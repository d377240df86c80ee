package limber.telegram;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import limber.coach.Answers.Morning;
import limber.coach.Done;
import limber.coach.Felt;
import limber.coach.Pain;
import limber.coach.Progress;
import limber.coach.Trend;
import limber.picture.PainChart;
import limber.picture.PainChart.Line;
import limber.picture.PainChart.Mark;
import limber.picture.PainChart.Told;
import limber.picture.PainChart.Weekly;

/// Makes of somebody's progress what is to be drawn.
///
/// @param words what is to be read on it
record ChartData(ChartWords words) {

  /// A picture of fewer weeks would have its first few marks far apart, as if much lay between.
  private static final int FEWEST_WEEKS = 4;

  /// The chart; empty where there is nothing to draw.
  Optional<PainChart> of(Progress progress) {
    return progress.isEmpty() ? Optional.empty() : Optional.of(chart(progress));
  }

  private PainChart chart(Progress progress) {
    return new PainChart(
        Math.max(FEWEST_WEEKS, progress.weeks().size()),
        new Told(
            marks(progress, day -> day.before().map(Pain::score)),
            marks(progress, day -> day.after().map(Pain::score)),
            marks(progress, day -> day.morning().map(ChartData::height)),
            line(progress)),
        new Weekly(
            progress.weeks().stream().map(Done::sessions).toList(),
            progress.weeks().stream().map(Done::walked).toList()),
        words.of(progress));
  }

  private static List<Mark> marks(Progress progress, Function<Felt, Optional<Integer>> value) {
    return progress.days().stream()
        .flatMap(
            day -> value.apply(day).map(one -> new Mark(ago(progress, day.on()), one)).stream())
        .toList();
  }

  private static int height(Morning morning) {
    return switch (morning) {
      case SAME_OR_BETTER -> 0;
      case A_BIT_WORSE -> 1;
      case MUCH_WORSE -> 2;
    };
  }

  private static Optional<Line> line(Progress progress) {
    return switch (progress.trend()) {
      case Trend.TooEarly _ -> Optional.empty();
      case Trend.Line(LocalDate since, double from, LocalDate until, double to) ->
          Optional.of(new Line(ago(progress, since), from, ago(progress, until), to));
    };
  }

  private static int ago(Progress progress, LocalDate day) {
    return (int) Math.max(0, ChronoUnit.DAYS.between(day, progress.until()));
  }
}
