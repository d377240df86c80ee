package limber.picture;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.List;

/// Fills shapes without a dent, of which a figure is made: on each of many level lines it knows how
/// far the shape goes to the left and to the right. A tenth of the work of filling any shape.
///
/// First it goes around one or several outlines, then what they enclose together is filled.
final class Brush {

  /// Level lines to a row of pixels: so finely are upper and lower edges blended with what is
  /// there.
  private static final int LINES = 5;

  /// Into how many parts the width of a pixel is divided: whole numbers are quicker.
  private static final int PARTS = 1 << 8;

  /// Further than anything on a picture, in parts of a pixel.
  private static final int FAR = 1 << 24;

  /// A colour that lets nothing through.
  private static final int WHOLE = 255;

  private final int[] pixels;
  private final int width;

  /// For each level line how far the shape goes, in parts of a pixel; where it is not, they are the
  /// wrong way round.
  private final int[] left;

  private final int[] right;

  private int first = Integer.MAX_VALUE;
  private int last = -1;

  /// @param image of the type INT_RGB, which is painted on
  Brush(BufferedImage image) {
    this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    this.width = image.getWidth();
    this.left = new int[image.getHeight() * LINES];
    this.right = new int[image.getHeight() * LINES];
    Arrays.fill(left, FAR);
    Arrays.fill(right, -FAR);
  }

  /// Goes around two discs and all that is between them: a limb that grows thinner.
  Brush limb(Point2D.Double from, double first, Point2D.Double to, double second) {
    double length = from.distance(to);
    if (length <= Math.abs(first - second)) {
      return first >= second ? disc(from, first) : disc(to, second);
    }
    // where the common tangents touch
    double along = (first - second) / length;
    double across = Math.sqrt(1 - along * along);
    double x = (to.x - from.x) / length;
    double y = (to.y - from.y) / length;
    for (int sign : new int[] {-1, 1}) {
      double dx = x * along - sign * y * across;
      double dy = y * along + sign * x * across;
      edge(from.x + first * dx, from.y + first * dy, to.x + second * dx, to.y + second * dy);
    }
    return disc(from, first).disc(to, second);
  }

  /// Goes around a disc.
  Brush disc(Point2D.Double middle, double radius) {
    return ellipse(middle, radius, radius);
  }

  /// Goes around an ellipse.
  ///
  /// @param wide half its width
  /// @param high half its height
  Brush ellipse(Point2D.Double middle, double wide, double high) {
    int end = touched(middle.y - high, middle.y + high);
    for (int line = line(middle.y - high); line <= end; line++) {
      double part = (height(line) - middle.y) / high;
      double half = wide * Math.sqrt(Math.max(0, 1 - part * part));
      widen(line, middle.x - half, middle.x + half);
    }
    return this;
  }

  /// Goes around an area, which has no dent.
  Brush area(List<Point2D.Double> corners) {
    Point2D.Double before = corners.getLast();
    for (Point2D.Double corner : corners) {
      edge(before.x, before.y, corner.x, corner.y);
      before = corner;
    }
    return this;
  }

  private void edge(double x, double y, double toX, double toY) {
    if (y > toY) {
      edge(toX, toY, x, y);
      return;
    }
    double slope = y == toY ? 0 : (toX - x) / (toY - y);
    int end = touched(y, toY);
    for (int line = line(y); line <= end; line++) {
      double at = x + (height(line) - y) * slope;
      widen(line, at, at);
    }
  }

  /// Notes that there is something to fill between two heights.
  ///
  /// @return the last level line between them
  private int touched(double top, double bottom) {
    int end = Math.min(left.length, line(bottom)) - 1;
    first = Math.min(first, line(top));
    last = Math.max(last, end);
    return end;
  }

  /// The first level line on the picture that is not above a height.
  private static int line(double height) {
    return Math.max(0, (int) Math.ceil(height * LINES - 0.5));
  }

  private static double height(int line) {
    return (line + 0.5) / LINES;
  }

  private void widen(int line, double from, double to) {
    left[line] = Math.min(left[line], (int) (from * PARTS));
    right[line] = Math.max(right[line], (int) (to * PARTS));
  }

  /// Fills what it went around, and forgets it.
  ///
  /// @param color may be one that lets through what is under it
  void fill(Color color) {
    for (int row = first / LINES; row <= last / LINES && last >= 0; row++) {
      row(row, color);
    }
    if (first <= last) {
      Arrays.fill(left, first, last + 1, FAR);
      Arrays.fill(right, first, last + 1, -FAR);
    }
    first = Integer.MAX_VALUE;
    last = -1;
  }

  /// Between what all of its lines cover and what any of them does, pixels are covered in part.
  private void row(int row, Color color) {
    int from = FAR;
    int allFrom = -FAR;
    int allTo = FAR;
    int to = -FAR;
    for (int line = row * LINES; line < (row + 1) * LINES; line++) {
      from = Math.min(from, left[line]);
      allFrom = Math.max(allFrom, left[line]);
      allTo = Math.min(allTo, right[line]);
      to = Math.max(to, right[line]);
    }
    int begin = Math.clamp(from / PARTS, 0, width);
    int end = Math.clamp(to / PARTS + 1, begin, width);
    int inner = Math.clamp(allFrom / PARTS + 1, begin, end);
    int outer = Math.clamp(allTo / PARTS, inner, end);
    partly(row, begin, inner, color);
    wholly(row * width + inner, row * width + outer, color);
    partly(row, outer, end, color);
  }

  private void wholly(int from, int to, Color color) {
    if (color.getAlpha() == WHOLE) {
      Arrays.fill(pixels, from, to, color.getRGB() & 0xFFFFFF);
    } else {
      for (int at = from; at < to; at++) {
        pixels[at] = blended(pixels[at], color.getRGB(), color.getAlpha());
      }
    }
  }

  private void partly(int row, int from, int to, Color color) {
    int over = color.getRGB();
    for (int x = from; x < to; x++) {
      int at = row * width + x;
      int covered = covered(row, x * PARTS);
      pixels[at] = blended(pixels[at], over, covered * color.getAlpha() / (LINES * PARTS));
    }
  }

  /// How much of a pixel is covered, in parts of each of its lines.
  private int covered(int row, int from) {
    int covered = 0;
    for (int line = row * LINES; line < (row + 1) * LINES; line++) {
      covered += Math.max(0, Math.min(from + PARTS, right[line]) - Math.max(from, left[line]));
    }
    return covered;
  }

  /// @param part how much of the new colour is seen, of 255
  private static int blended(int under, int over, int part) {
    return channel(under >> 16 & 0xFF, over >> 16 & 0xFF, part) << 16
        | channel(under >> 8 & 0xFF, over >> 8 & 0xFF, part) << 8
        | channel(under & 0xFF, over & 0xFF, part);
  }

  private static int channel(int under, int over, int part) {
    return (under * (WHOLE - part) + over * part + WHOLE / 2) / WHOLE;
  }
}
