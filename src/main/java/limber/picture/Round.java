package limber.picture;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;

/// Round shapes, in pixels.
final class Round {

  private Round() {}

  static Ellipse2D.Double disc(Point2D.Double middle, double radius) {
    return new Ellipse2D.Double(middle.x - radius, middle.y - radius, 2 * radius, 2 * radius);
  }
}
