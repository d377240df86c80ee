package limber.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import limber.picture.PainChart.Line;
import limber.picture.PainChart.Mark;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/// A plot of what was told on single days, today at its right.
final class DayPlot {

  private static final int WEEK = 7;

  private static final float GRID = 2;

  private final XYChart chart = new XYChart(1, 1);
  private final int days;

  /// An empty plot.
  ///
  /// @param weeks how far it reaches back
  /// @param edge what it is wider than these weeks on either side, as a share of their width
  DayPlot(int weeks, double edge, Scale scale) {
    this.days = weeks * WEEK;
    XYStyler styler = chart.getStyler();
    Look.bare(styler);
    styler.setDefaultSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
    styler.setXAxisMin(-days * (1 + edge));
    styler.setXAxisMax(days * edge);
    styler.setYAxisMin(scale.least());
    styler.setYAxisMax(scale.most());
    scale
        .lines()
        .keySet()
        .forEach(at -> line(new double[] {-days, 0}, new double[] {at, at}, Look.GRID, GRID));
  }

  /// Adds marks of one sort; what lies further back is left out.
  DayPlot with(List<Mark> marks, Sort sort) {
    List<Mark> seen = marks.stream().filter(mark -> mark.ago() < days).toList();
    if (!seen.isEmpty()) {
      XYSeries series =
          add(
              seen.stream().mapToDouble(mark -> middle(mark.ago())).toArray(),
              seen.stream().mapToDouble(Mark::value).toArray());
      series.setMarker(sort.shape).setMarkerColor(sort.colour);
      chart.getStyler().setMarkerSize(sort.size);
    }
    return this;
  }

  /// Adds a line.
  DayPlot with(Line line) {
    line(
        new double[] {middle(line.since()), middle(line.until())},
        new double[] {line.from(), line.to()},
        Look.BEFORE,
        Look.LINE);
    return this;
  }

  XYChart chart() {
    return chart;
  }

  private void line(double[] days, double[] values, Color colour, float thickness) {
    XYSeries series = add(days, values);
    series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Line);
    series.setMarker(SeriesMarkers.NONE);
    series.setLineColor(colour);
    series.setLineStyle(new BasicStroke(thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
  }

  private XYSeries add(double[] days, double[] values) {
    return chart.addSeries("series " + chart.getSeriesCollection().size(), days, values);
  }

  /// The middle of a day; today ends at 0.
  private static double middle(int ago) {
    return -ago - 0.5;
  }
}
