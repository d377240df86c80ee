package limber.zone;

/// A place on the map.
///
/// @param latitude degrees north of the equator, -90 to 90
/// @param longitude degrees east of Greenwich, -180 to 180
public record Point(double latitude, double longitude) {

  /// How far another point is, in degrees of a great circle, near enough to tell which is nearer.
  double to(Point other) {
    double here = Math.toRadians(latitude);
    double there = Math.toRadians(other.latitude);
    double across = Math.toRadians(other.longitude - longitude);
    double haversine =
        square(Math.sin((there - here) / 2))
            + Math.cos(here) * Math.cos(there) * square(Math.sin(across / 2));
    return Math.toDegrees(2 * Math.asin(Math.min(1, Math.sqrt(haversine))));
  }

  private static double square(double number) {
    return number * number;
  }
}
