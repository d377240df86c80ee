package limber.picture;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import limber.corpus.BodyPart;
import limber.corpus.PoseScript;

/// The room of a script with its figure, of which any moment can be drawn.
final class Scene {

  /// What stays free around the figure, in centimetres.
  private static final double MARGIN = 15;

  private final Size size;
  private final ScenePainter painter;
  private final BufferedImage ground;

  private Scene(Size size, ScenePainter painter) {
    this.size = size;
    this.painter = painter;
    this.ground = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
    Canvas canvas = Canvas.on(ground);
    painter.ground(canvas, size.width(), size.height());
    canvas.shapes().dispose();
  }

  /// A scene in which all of some poses are to be seen.
  static Scene of(PoseScript script, Collection<Rested> poses, Size size) {
    Camera camera = Camera.of(script.view());
    List<Vec> body =
        poses.stream().map(Rested::posture).map(Posture::skeleton).flatMap(Scene::outline).toList();
    List<Point2D.Double> seen =
        Stream.concat(body.stream(), script.props().stream().flatMap(PropPainter::corners))
            .map(camera::seen)
            .toList();
    return new Scene(
        size,
        new ScenePainter(
            Stage.around(camera, seen, size, MARGIN),
            Appearance.of(script.exercise()),
            script.props(),
            new ScenePainter.Span(
                body.stream().mapToDouble(Vec::x).min().orElse(0),
                body.stream().mapToDouble(Vec::x).max().orElse(0))));
  }

  private static Stream<Vec> outline(Skeleton skeleton) {
    Vec crown = skeleton.head().middle().plus(skeleton.head().axes().up().times(6));
    return Stream.concat(Stream.of(BodyPart.values()).map(skeleton::part), Stream.of(crown));
  }

  /// A picture of a moment.
  BufferedImage draw(Moment moment) {
    BufferedImage image =
        new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
    Canvas canvas = Canvas.on(image);
    canvas.shapes().drawImage(ground, 0, 0, null);
    painter.draw(canvas, moment, size.width(), size.height());
    canvas.shapes().dispose();
    return image;
  }

  /// Where a point in space is on the picture.
  Point2D.Double at(Vec point) {
    return painter.stage().at(point);
  }
}
