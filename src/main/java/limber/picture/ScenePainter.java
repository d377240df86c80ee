package limber.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import limber.corpus.BodyPart;
import limber.corpus.Prop;

/// Draws one moment: the ground, the shadow, the props and the figure from back to front, and where
/// to look.
///
/// @param stage where on the picture all of it is
/// @param look what the figure wears
/// @param props what stands around
/// @param span the left and the right end of all that moves, in centimetres
record ScenePainter(Stage stage, Appearance look, List<Prop> props, Span span) {

  /// How far to the left and to the right the figure goes, in centimetres.
  record Span(double from, double to) {}

  /// Draws what never moves and lies under everything.
  void ground(Canvas canvas, double width, double height) {
    canvas.shapes().setColor(Palette.GROUND);
    canvas.shapes().fill(new Rectangle2D.Double(0, 0, width, height));
    floor(canvas, width, height);
  }

  /// Draws a moment on the ground.
  void draw(Canvas canvas, Moment moment, double width, double height) {
    shadow(canvas.brush(), moment.skeleton());
    pieces(moment)
        .sorted(Comparator.comparingDouble(Piece::near))
        .forEach(piece -> piece.draw(canvas));
    water(canvas.shapes(), width, height);
    new MarkPainter(stage).draw(canvas.shapes(), moment, width);
  }

  private Stream<Piece> pieces(Moment moment) {
    Skeleton skeleton = moment.skeleton();
    PropPainter painter = new PropPainter(stage);
    return Stream.<Stream<? extends Piece>>of(
            props.stream().flatMap(prop -> painter.solids(prop, skeleton)),
            new FigurePainter(stage, look).solids(skeleton).stream(),
            moment.marks().glow().entrySet().stream()
                .map(one -> Glow.of(stage, skeleton, one.getKey(), one.getValue())))
        .flatMap(some -> some);
  }

  static void smooth(Graphics2D canvas) {
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  private void floor(Canvas canvas, double width, double height) {
    double line = stage.camera().isHigh() ? 0 : stage.at(new Vec(0, 0, -60)).y;
    canvas.shapes().setColor(Palette.FLOOR);
    canvas.shapes().fill(new Rectangle2D.Double(0, line, width, height - line));
    PropPainter painter = new PropPainter(stage);
    props.stream()
        .flatMap(prop -> painter.mat(prop, span.from, span.to))
        .forEach(mat -> new Solid(0, Palette.MAT).area(mat).draw(canvas));
  }

  /// Where the body is low, the floor under it is darker.
  private void shadow(Brush brush, Skeleton skeleton) {
    boolean mat = props.stream().anyMatch(prop -> prop.kind() == Prop.Kind.MAT);
    Color ground = mat ? Palette.MAT : Palette.FLOOR;
    Color shade = Tint.darker(ground, 0.88);
    for (BodyPart part : BodyPart.values()) {
      Vec at = skeleton.part(part);
      double wide = 15 - at.y() * 0.1;
      if (wide > 8) {
        Point2D.Double middle = stage.at(at.withY(0));
        double radius = stage.pixels(wide);
        brush.ellipse(middle, radius, radius * 0.32).fill(shade);
      }
    }
  }

  private void water(Graphics2D canvas, double width, double height) {
    if (props.stream().anyMatch(prop -> prop.kind() == Prop.Kind.DEEP_WATER)) {
      water(canvas, stage.at(new Vec(0, Room.WATER, 0)).y, width, height);
    }
  }

  private static void water(Graphics2D canvas, double level, double width, double height) {
    Path2D.Double water = new Path2D.Double();
    water.moveTo(0, level);
    for (double x = 0; x < width; x += 40) {
      water.quadTo(x + 10, level - 7, x + 20, level);
      water.quadTo(x + 30, level + 7, x + 40, level);
    }
    water.lineTo(width + 40, height);
    water.lineTo(0, height);
    water.closePath();
    canvas.setColor(Tint.seeThrough(Palette.WATER, 0.42));
    canvas.fill(water);
  }
}
