package limber.picture;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;

/// A curved arrow, in pixels.
///
/// @param first where it begins
/// @param bend what draws its curve to itself
/// @param tip where it ends
record Arrow(Point2D.Double first, Point2D.Double bend, Point2D.Double tip) {

  /// Shorter ways are no movement that anybody would want to be shown.
  private static final double SHORTEST = 3;

  /// Shorter arrows are drawn longer, and straight: otherwise only their head would be seen.
  private static final double LEAST = 36;

  private static final double HEAD = 9;

  static Arrow straight(Point2D.Double first, Point2D.Double tip) {
    return new Arrow(first, between(first, tip), tip);
  }

  /// An arrow along a way; none where that is too short.
  static Optional<Arrow> along(List<Point2D.Double> points) {
    Point2D.Double first = points.getFirst();
    Point2D.Double tip = points.getLast();
    double length = tip.distance(first);
    if (length < SHORTEST) {
      return Optional.empty();
    }
    if (length < LEAST) {
      double more = (LEAST / length - 1) / 2;
      double x = (tip.x - first.x) * more;
      double y = (tip.y - first.y) * more;
      return Optional.of(
          straight(
              new Point2D.Double(first.x - x, first.y - y),
              new Point2D.Double(tip.x + x, tip.y + y)));
    }
    Point2D.Double middle = points.get(points.size() / 2);
    Point2D.Double chord = between(first, tip);
    // a curve whose middle is the middle of the way
    return Optional.of(
        new Arrow(first, new Point2D.Double(2 * middle.x - chord.x, 2 * middle.y - chord.y), tip));
  }

  private static Point2D.Double between(Point2D.Double one, Point2D.Double other) {
    return new Point2D.Double((one.x + other.x) / 2, (one.y + other.y) / 2);
  }

  /// The same arrow beside its way, on the side that is further from the body.
  Arrow aside(Point2D.Double body, double far) {
    double length = Math.max(1, first.distance(tip));
    double x = -(tip.y - first.y) / length * far;
    double y = (tip.x - first.x) / length * far;
    Point2D.Double middle = between(first, tip);
    boolean away = x * (middle.x - body.x) + y * (middle.y - body.y) >= 0;
    return away ? moved(x, y) : moved(-x, -y);
  }

  private Arrow moved(double x, double y) {
    return new Arrow(
        new Point2D.Double(first.x + x, first.y + y),
        new Point2D.Double(bend.x + x, bend.y + y),
        new Point2D.Double(tip.x + x, tip.y + y));
  }

  void draw(Graphics2D canvas) {
    double far = Math.max(1, bend.distance(tip));
    Point2D.Double end =
        new Point2D.Double(
            tip.x + (bend.x - tip.x) * HEAD / far, tip.y + (bend.y - tip.y) * HEAD / far);
    Path2D.Double path = new Path2D.Double();
    path.moveTo(first.x, first.y);
    path.quadTo(bend.x, bend.y, end.x, end.y);
    canvas.setColor(Palette.CLOTH);
    canvas.setStroke(new BasicStroke(8, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    canvas.draw(path);
    canvas.setColor(Palette.ACCENT);
    canvas.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    canvas.draw(path);
    AffineTransform turned = AffineTransform.getTranslateInstance(tip.x, tip.y);
    turned.rotate(Math.atan2(tip.y - end.y, tip.x - end.x));
    canvas.fill(turned.createTransformedShape(head()));
  }

  private static Path2D.Double head() {
    Path2D.Double head = new Path2D.Double();
    head.moveTo(3, 0);
    head.lineTo(-12, 8);
    head.lineTo(-12, -8);
    head.closePath();
    return head;
  }
}
