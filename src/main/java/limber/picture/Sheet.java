package limber.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.knowm.xchart.internal.chartpart.IChart;

/// A sheet of paper to write and plot on.
final class Sheet {

  private final Graphics2D canvas;

  private Sheet(Graphics2D canvas) {
    this.canvas = canvas;
  }

  /// An image of what is put on an empty sheet.
  static BufferedImage with(int width, int height, Consumer<Sheet> content) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    canvas.setColor(Look.PAPER);
    canvas.fillRect(0, 0, width, height);
    content.accept(new Sheet(canvas));
    canvas.dispose();
    return image;
  }

  /// Writes to the right of a place on a baseline.
  void write(String words, Letters letters, double x, double baseline) {
    canvas.setFont(Typeface.of(letters.size()));
    canvas.setColor(letters.colour());
    canvas.drawString(words, (float) x, (float) baseline);
  }

  /// Writes around a place.
  void writeAround(String words, Letters letters, double x, double baseline) {
    write(words, letters, x - width(words, letters) / 2, baseline);
  }

  /// How wide words are.
  double width(String words, Letters letters) {
    return canvas.getFontMetrics(Typeface.of(letters.size())).stringWidth(words);
  }

  /// What letters look like.
  ///
  /// @param size in pixels
  record Letters(int size, Color colour) {}

  /// Puts a single mark on it.
  void mark(Sort sort, double x, double y) {
    canvas.setColor(sort.colour);
    sort.shape.paint(canvas, x, y, sort.size);
  }

  /// Draws a level line.
  void line(double from, double to, double y, Color colour, float thickness) {
    canvas.setColor(colour);
    canvas.setStroke(new BasicStroke(thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    canvas.draw(new Line2D.Double(from, y, to, y));
  }

  /// Puts a plot on it, whole pixels wide and high.
  void plot(IChart chart, int x, int y, int width, int height) {
    Graphics2D part = (Graphics2D) canvas.create(x, y, width, height);
    chart.paint(part, width, height);
    part.dispose();
  }
}
