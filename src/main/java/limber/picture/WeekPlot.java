package limber.picture;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.style.CategoryStyler;

/// Bars for what was done in each week, from nothing up.
///
/// @param weeks how many the plot spans
/// @param numbers of the last weeks, the earliest first; there is nothing to tell of those before
/// @param least how much the plot reaches at the least, so that a little does not look like a lot
record WeekPlot(int weeks, List<Integer> numbers, int least) {

  CategoryChart chart() {
    CategoryChart chart = new CategoryChart(1, 1);
    CategoryStyler styler = chart.getStyler();
    Look.bare(styler);
    styler.setYAxisMin(0.0);
    styler.setYAxisMax((double) most());
    styler.setAvailableSpaceFill(0.6);
    chart
        .addSeries(
            "weeks",
            IntStream.range(0, weeks).boxed().toList(),
            Stream.concat(Collections.nCopies(first(), 0).stream(), numbers.stream()).toList())
        .setFillColor(Look.BARS);
    return chart;
  }

  /// The place of the earliest week of which there is a number, from 0.
  int first() {
    return weeks - numbers.size();
  }

  /// How high a bar is, as a share of the plot's height.
  double share(int number) {
    return (double) number / most();
  }

  private int most() {
    return Math.max(least, numbers.stream().mapToInt(Integer::intValue).max().orElse(0));
  }
}
