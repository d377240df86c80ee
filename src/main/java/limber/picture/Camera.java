package limber.picture;

import static java.lang.Math.cos;
import static java.lang.Math.sin;
import static java.lang.Math.toRadians;

import java.awt.geom.Point2D;
import limber.corpus.PoseScript.View;

/// From where one looks: far away, so that equal lengths look equal, and a little from above, so
/// that what is further away is higher in the picture.
///
/// @param around how far the camera has gone from the figure's right side to its front, in degrees
/// @param above how far it looks down, in degrees
record Camera(double around, double above) {

  static Camera of(View view) {
    return switch (view) {
      case SIDE -> new Camera(14, 12);
      case HALF -> new Camera(48, 14);
      case FRONT -> new Camera(84, 10);
      case BACK -> new Camera(-84, 10);
      case ABOVE -> new Camera(10, 50);
    };
  }

  /// Whether it looks down so far that there is nothing to be seen but the floor.
  boolean isHigh() {
    return above > 30;
  }

  /// Where a point is on the picture plane, in centimetres, y upwards.
  Point2D.Double seen(Vec point) {
    double away = depth(point);
    return new Point2D.Double(
        point.x() * cos(toRadians(around)) - point.z() * sin(toRadians(around)),
        point.y() * cos(toRadians(above)) - away * sin(toRadians(above)));
  }

  /// How near a point is, in centimetres.
  double near(Vec point) {
    return depth(point) * cos(toRadians(above)) + point.y() * sin(toRadians(above));
  }

  private double depth(Vec point) {
    return point.x() * sin(toRadians(around)) + point.z() * cos(toRadians(around));
  }
}
