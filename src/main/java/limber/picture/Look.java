package limber.picture;

import java.awt.Color;
import org.knowm.xchart.style.AxesChartStyler;

/// The colours and measures of a chart.
///
/// The colours of the marks are those of Okabe and Ito (Color Universal Design, 2008), which stay
/// apart for people who see red and green alike; no two marks have the same shape either. The
/// ground is a light paper of its own, so that nothing depends on the theme around it.
final class Look {

  static final Color PAPER = new Color(0xF7F5F0);
  static final Color INK = new Color(0x2B2B2B);
  static final Color FAINT_INK = new Color(0x4A4F55);
  static final Color GRID = new Color(0xDDD9CF);
  static final Color BEFORE = new Color(0x0072B2);
  static final Color AFTER = new Color(0xD55E00);
  static final Color MORNING = new Color(0x009E73);
  static final Color BARS = new Color(0x5B6770);

  /// The sizes of letters in pixels, on a picture that a phone shows about a third as wide.
  static final int TITLE = 46;

  static final int HEADING = 36;
  static final int TEXT = 32;

  /// How thick the line is, in pixels.
  static final float LINE = 5;

  private Look() {}

  /// Leaves nothing of a plot but what is in it: it fills its space to the edge, and words around
  /// it are written on the sheet.
  static void bare(AxesChartStyler styler) {
    styler.setChartBackgroundColor(PAPER);
    styler.setPlotBackgroundColor(PAPER);
    styler.setChartPadding(0);
    styler.setPlotMargin(0);
    styler.setPlotContentSize(1);
    styler.setPlotBorderVisible(false);
    styler.setPlotGridLinesVisible(false);
    styler.setChartTitleVisible(false);
    styler.setLegendVisible(false);
    styler.setAxisTitlesVisible(false);
    styler.setAxisTicksVisible(false);
    styler.setAntiAlias(true);
    styler.setBaseFont(Typeface.of(TEXT));
  }
}
