package limber.picture;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// The picture's frame: where on it a point in space is, in pixels.
///
/// @param camera from where one looks
/// @param scale pixels per centimetre
/// @param left the picture plane's x at the left edge, in centimetres
/// @param top the picture plane's y at the upper edge, in centimetres
record Stage(Camera camera, double scale, double left, double top) {

  /// A stage on which all of some points are to be seen.
  ///
  /// @param points in the picture plane, in centimetres
  /// @param size of the picture
  /// @param margin what stays free around, in centimetres
  static Stage around(Camera camera, List<Point2D.Double> points, Size size, double margin) {
    Rectangle2D.Double box = new Rectangle2D.Double(points.getFirst().x, points.getFirst().y, 0, 0);
    points.forEach(box::add);
    double wide = box.width + 2 * margin;
    double high = box.height + 2 * margin;
    double scale = Math.min(Math.min(size.width() / wide, size.height() / high), LARGEST);
    return new Stage(
        camera,
        scale,
        box.getCenterX() - size.width() / scale / 2,
        box.getCenterY() + size.height() / scale / 2);
  }

  /// Small movements are not drawn larger than a person is on a phone.
  private static final double LARGEST = 2.6;

  Point2D.Double at(Vec point) {
    Point2D.Double seen = camera.seen(point);
    return new Point2D.Double((seen.x - left) * scale, (top - seen.y) * scale);
  }

  double near(Vec point) {
    return camera.near(point);
  }

  /// A length, in pixels.
  double pixels(double centimetres) {
    return centimetres * scale;
  }

  /// Where points are, one after the other.
  List<Point2D.Double> at(List<Vec> points) {
    return points.stream().map(this::at).toList();
  }
}
