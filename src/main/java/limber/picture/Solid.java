package limber.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/// One piece of what is to be seen, drawn over all that is further away. Its parts have one outline
/// together.
final class Solid implements Piece {

  /// How thick the outline is, in pixels.
  private static final double OUTLINE = 1.6;

  /// How much of a colour's light its outline has.
  static final double DARK = 0.62;

  private final double near;
  private final Color color;
  private final List<Form> edged = new ArrayList<>();
  private final List<Form> flat = new ArrayList<>();

  /// @param near how near it is, in centimetres
  /// @param color what it is filled with
  Solid(double near, Color color) {
    this.near = near;
    this.color = color;
  }

  /// A part of a solid, in pixels.
  private sealed interface Form {

    void fill(Canvas canvas, Color color);

    /// Fills it together with what is near it: drawing that underneath is quicker than drawing a
    /// line around it.
    void fillAround(Canvas canvas, Color color);

    /// Two discs and all that is between them.
    record Limb(Point2D.Double from, double first, Point2D.Double to, double second)
        implements Form {

      @Override
      public void fill(Canvas canvas, Color color) {
        canvas.brush().limb(from, first, to, second).fill(color);
      }

      @Override
      public void fillAround(Canvas canvas, Color color) {
        canvas.brush().limb(from, first + OUTLINE, to, second + OUTLINE).fill(color);
      }
    }

    /// What is within some corners.
    record Within(List<Point2D.Double> corners) implements Form {

      @Override
      public void fill(Canvas canvas, Color color) {
        canvas.brush().area(corners).fill(color);
      }

      @Override
      public void fillAround(Canvas canvas, Color color) {
        Point2D.Double before = corners.getLast();
        for (Point2D.Double corner : corners) {
          canvas.brush().limb(before, OUTLINE, corner, OUTLINE).fill(color);
          before = corner;
        }
      }
    }

    /// Any shape, slowly.
    record Any(Shape shape) implements Form {

      private static final BasicStroke PEN =
          new BasicStroke((float) (2 * OUTLINE), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

      @Override
      public void fill(Canvas canvas, Color color) {
        canvas.shapes().setColor(color);
        canvas.shapes().fill(shape);
      }

      @Override
      public void fillAround(Canvas canvas, Color color) {
        canvas.shapes().setColor(color);
        canvas.shapes().setStroke(PEN);
        canvas.shapes().draw(shape);
      }
    }
  }

  /// Adds two discs and all that is between them, in pixels.
  Solid limb(Point2D.Double from, double first, Point2D.Double to, double second) {
    edged.add(new Form.Limb(from, first, to, second));
    return this;
  }

  /// Adds a disc, in pixels.
  Solid disc(Point2D.Double middle, double radius) {
    return limb(middle, radius, middle, radius);
  }

  /// Adds what is within some corners, and has no dent.
  Solid area(List<Point2D.Double> corners) {
    edged.add(new Form.Within(corners));
    return this;
  }

  /// Adds any shape.
  Solid shape(Shape shape) {
    edged.add(new Form.Any(shape));
    return this;
  }

  /// Adds a limb without an outline, over those of the others: it hides where a neighbour goes on.
  Solid flatLimb(Point2D.Double from, double first, Point2D.Double to, double second) {
    flat.add(new Form.Limb(from, first, to, second));
    return this;
  }

  /// Adds a disc without an outline.
  Solid flatDisc(Point2D.Double middle, double radius) {
    return flatLimb(middle, radius, middle, radius);
  }

  /// Adds an area without an outline.
  Solid flatArea(List<Point2D.Double> corners) {
    flat.add(new Form.Within(corners));
    return this;
  }

  @Override
  public double near() {
    return near;
  }

  @Override
  public void draw(Canvas canvas) {
    Color line = Tint.darker(color, DARK);
    edged.forEach(form -> form.fillAround(canvas, line));
    edged.forEach(form -> form.fill(canvas, color));
    flat.forEach(form -> form.fill(canvas, color));
  }
}
