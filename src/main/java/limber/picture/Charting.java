package limber.picture;

import limber.picture.PainChart.Legend;
import limber.picture.PainChart.OfWeeks;
import limber.picture.PainChart.Told;
import limber.picture.Sheet.Letters;

/// Draws the picture of somebody's progress: plots one above the other over the same weeks. The
/// same chart always becomes the same bytes.
public final class Charting {

  static final int WIDTH = 1080;
  static final int HEIGHT = 1350;

  private static final int MARGIN = 40;

  /// Where all plots begin and end, one below the other; left of them are their words.
  private static final int PLOT_LEFT = 262;

  private static final int PLOT_WIDTH = WIDTH - MARGIN - PLOT_LEFT;

  /// What plots of days are wider on either side, so that the first and the last mark are whole.
  private static final int EDGE = 14;

  /// On so many sessions a week the plot reaches at the least, one on each day.
  private static final int SESSIONS = 7;

  /// To so many minutes of walking a week the plot reaches at the least.
  private static final int MINUTES = 60;

  private static final Letters TITLE = new Letters(Look.TITLE, Look.INK);
  private static final Letters HEADING = new Letters(Look.HEADING, Look.INK);
  private static final Letters TEXT = new Letters(Look.TEXT, Look.FAINT_INK);

  /// Draws it.
  public Drawing draw(PainChart chart) {
    return Still.of(
        "progress.png", Sheet.with(WIDTH, HEIGHT, sheet -> new Page(sheet, chart).fill()));
  }

  /// A sheet while it is filled from the top down.
  private record Page(Sheet sheet, PainChart chart) {

    void fill() {
      sheet.write(chart.words().title(), TITLE, MARGIN, 76);
      pain();
      mornings();
      OfWeeks words = chart.words().weeks();
      bars(words.sessions(), new WeekPlot(chart.weeks(), chart.done().sessions(), SESSIONS), 930);
      bars(words.walked(), new WeekPlot(chart.weeks(), chart.done().walked(), MINUTES), 1112);
      weeks(words);
    }

    private void pain() {
      Told told = chart.told();
      Scale scale = Scale.of(chart.words().pain());
      DayPlot plot = days(scale);
      told.line().ifPresent(plot::with);
      plot.with(told.before(), Sort.BEFORE).with(told.after(), Sort.AFTER);
      sheet.write(chart.words().pain().heading(), HEADING, MARGIN, 144);
      legend(chart.words().pain().legend());
      int top = told.line().isPresent() ? 222 : 264;
      place(plot, scale, top, 660 - top);
    }

    private void mornings() {
      Scale scale = Scale.of(chart.words().mornings());
      sheet.write(chart.words().mornings().heading(), HEADING, MARGIN, 722);
      place(days(scale).with(chart.told().mornings(), Sort.MORNING), scale, 740, 140);
    }

    private DayPlot days(Scale scale) {
      return new DayPlot(chart.weeks(), (double) EDGE / PLOT_WIDTH, scale);
    }

    private void place(DayPlot plot, Scale scale, int top, int height) {
      sheet.plot(plot.chart(), PLOT_LEFT - EDGE, top, PLOT_WIDTH + 2 * EDGE, height);
      scale
          .lines()
          .forEach((at, words) ->
              sheet.write(words, TEXT, MARGIN, top + scale.shareFromTop(at) * height + 11));
    }

    private void legend(Legend legend) {
      int y = 180;
      double x = MARGIN + 12;
      sheet.mark(Sort.BEFORE, x, y);
      x = labelled(legend.before(), x, y);
      sheet.mark(Sort.AFTER, x, y);
      x = labelled(legend.after(), x, y);
      if (chart.told().line().isPresent()) {
        sheet.line(x, x + 34, y, Look.BEFORE, Look.LINE);
        labelled(legend.line(), x + 28, y);
      } else {
        sheet.write(legend.line(), TEXT, MARGIN, 234);
      }
    }

    private double labelled(String words, double x, double y) {
      sheet.write(words, TEXT, x + 22, y + 11);
      return x + 22 + sheet.width(words, TEXT) + 46;
    }

    private void bars(String heading, WeekPlot plot, int baseline) {
      int top = baseline + 50;
      int height = 72;
      sheet.write(heading, HEADING, MARGIN, baseline);
      sheet.plot(plot.chart(), PLOT_LEFT, top, PLOT_WIDTH, height);
      sheet.line(PLOT_LEFT, PLOT_LEFT + PLOT_WIDTH, top + height, Look.GRID, 2);
      for (int week = 0; week < plot.numbers().size(); week++) {
        int number = plot.numbers().get(week);
        double end = top + height * (1 - plot.share(number));
        sheet.writeAround(Integer.toString(number), TEXT, middle(plot.first() + week), end - 8);
      }
    }

    private void weeks(OfWeeks words) {
      sheet.write(words.ago(), TEXT, MARGIN, 1306);
      for (int week = 0; week < chart.weeks(); week++) {
        int ago = chart.weeks() - 1 - week;
        sheet.writeAround(ago == 0 ? words.now() : Integer.toString(ago), TEXT, middle(week), 1306);
      }
    }

    private double middle(int week) {
      return PLOT_LEFT + PLOT_WIDTH * (week + 0.5) / chart.weeks();
    }
  }
}
