package limber.picture;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Map;
import limber.corpus.Area;
import limber.corpus.Pose;
import limber.corpus.Side;

/// Draws where to look: what works, which way it goes, how straight the back is, whose turn it is
/// and how long to hold.
///
/// @param stage where on the picture the figure stands
record MarkPainter(Stage stage) {

  /// From the corner of the picture to the middle of the ring, in pixels.
  private static final double CORNER = 34;

  private static final double RING = 17;

  /// From L to R, in pixels.
  private static final double NEXT = 42;

  void draw(Graphics2D canvas, Moment moment, double width) {
    if (moment.marks().squeeze()) {
      squeeze(canvas, moment);
    }
    if (moment.marks().line().strength() > 0.05) {
      line(canvas, moment.skeleton(), moment.marks().line());
    }
    moment.marks().arrows().forEach(way -> arrow(canvas, way));
    moment.marks().held().ifPresent(part -> ring(canvas, part, width));
    moment.marks().side().ifPresent(side -> side(canvas, side));
  }

  /// Two arrows that press on it from both sides: it tightens, and nothing moves.
  private void squeeze(Graphics2D canvas, Moment moment) {
    Map<Area, Double> glow = moment.marks().glow();
    Vec sum =
        glow.keySet().stream()
            .map(area -> Areas.middle(moment.skeleton(), area))
            .reduce(Vec.ZERO, Vec::plus);
    Point2D.Double middle = stage.at(sum.times(1.0 / Math.max(1, glow.size())));
    double part = glow.values().stream().mapToDouble(one -> one).max().orElse(0);
    double near = 34 - 12 * part;
    if (part < 0.05) {
      return;
    }
    for (int sign : new int[] {-1, 1}) {
      Arrow.straight(
              new Point2D.Double(middle.x + sign * (near + 26), middle.y),
              new Point2D.Double(middle.x + sign * near, middle.y))
          .draw(canvas);
    }
  }

  private void line(Graphics2D canvas, Skeleton skeleton, Moment.Straight line) {
    Vec hips = skeleton.spine().getFirst();
    Vec feet = skeleton.left().leg().ankle().towards(skeleton.right().leg().ankle(), 0.5);
    Vec low = line.along() == Pose.Line.BODY ? feet : hips;
    Vec up = skeleton.top().minus(low).unit();
    Vec back = skeleton.pelvis().front().plus(skeleton.chest().front()).unit().times(-14);
    Point2D.Double from = stage.at(low.minus(up.times(14)).plus(back));
    Point2D.Double to = stage.at(skeleton.top().plus(up.times(16)).plus(back));
    canvas.setColor(Tint.seeThrough(Palette.INK, line.strength()));
    canvas.setStroke(
        new BasicStroke(
            3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {1, 8}, 0));
    canvas.draw(new Line2D.Double(from, to));
  }

  private void arrow(Graphics2D canvas, Moment.Way way) {
    Arrow.along(way.points().stream().map(stage::at).toList())
        .map(arrow -> arrow.aside(stage.at(way.body()), stage.pixels(way.aside())))
        .ifPresent(arrow -> arrow.draw(canvas));
  }

  private static void ring(Graphics2D canvas, double part, double width) {
    Point2D.Double middle = new Point2D.Double(width - CORNER, CORNER);
    canvas.setStroke(new BasicStroke(7, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    canvas.setColor(Palette.SHADOW);
    canvas.draw(Round.disc(middle, RING));
    canvas.setColor(Palette.RIGHT);
    canvas.draw(
        new Arc2D.Double(
            middle.x - RING, middle.y - RING, 2 * RING, 2 * RING, 90, -360 * part, Arc2D.OPEN));
  }

  /// L and R, of which the one whose turn it is stands out.
  private static void side(Graphics2D canvas, Side side) {
    side(canvas, Side.LEFT, side, CORNER);
    side(canvas, Side.RIGHT, side, CORNER + NEXT);
  }

  private static void side(Graphics2D canvas, Side one, Side turn, double x) {
    Point2D.Double middle = new Point2D.Double(x, CORNER);
    canvas.setColor(one == turn ? Palette.INK : Palette.SHADOW);
    canvas.fill(Round.disc(middle, RING));
    canvas.setColor(one == turn ? Palette.CLOTH : Palette.GROUND);
    letter(canvas, one, middle);
  }

  private static void letter(Graphics2D canvas, Side side, Point2D.Double middle) {
    Path2D.Double path = new Path2D.Double();
    double x = middle.x;
    double y = middle.y;
    if (side == Side.LEFT) {
      path.moveTo(x - 4, y - 8);
      path.lineTo(x - 4, y + 8);
      path.lineTo(x + 5, y + 8);
    } else {
      path.moveTo(x - 5, y + 8);
      path.lineTo(x - 5, y - 8);
      path.lineTo(x + 1, y - 8);
      path.curveTo(x + 7, y - 8, x + 7, y + 1, x + 1, y + 1);
      path.lineTo(x - 5, y + 1);
      path.moveTo(x, y + 1);
      path.lineTo(x + 6, y + 8);
    }
    canvas.setStroke(new BasicStroke(3.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    canvas.draw(path);
  }
}
