package limber.picture;

import static java.lang.Math.cos;
import static java.lang.Math.sin;
import static java.lang.Math.toRadians;

/// How a part of the trunk lies in space: three directions at right angles.
///
/// @param up along the spine to the head
/// @param front where the belly looks
/// @param right to the figure's own right
record Axes(Vec up, Vec front, Vec right) {

  /// The pelvis of a figure.
  ///
  /// @param trunk where its spine points in the plane of the picture, in degrees from the right
  /// @param turn how far its front is turned towards who looks, in degrees
  static Axes of(double trunk, double turn) {
    double angle = toRadians(trunk);
    Vec up = new Vec(cos(angle), sin(angle), 0);
    return new Axes(up, new Vec(up.y(), -up.x(), 0), new Vec(0, 0, 1)).twisted(turn);
  }

  /// Bent forwards.
  Axes bent(double degrees) {
    double angle = toRadians(degrees);
    return new Axes(
        up.times(cos(angle)).plus(front.times(sin(angle))),
        front.times(cos(angle)).minus(up.times(sin(angle))),
        right);
  }

  /// Bent to the own right.
  Axes leant(double degrees) {
    double angle = toRadians(degrees);
    return new Axes(
        up.times(cos(angle)).plus(right.times(sin(angle))),
        front,
        right.times(cos(angle)).minus(up.times(sin(angle))));
  }

  /// Turned about the spine, the front to the own right.
  Axes twisted(double degrees) {
    double angle = toRadians(degrees);
    return new Axes(
        up,
        front.times(cos(angle)).plus(right.times(sin(angle))),
        right.times(cos(angle)).minus(front.times(sin(angle))));
  }
}
