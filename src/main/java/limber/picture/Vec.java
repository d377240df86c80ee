package limber.picture;

/// A point or a direction in space, in centimetres: x to the right, y up, z towards who looks at
/// the figure's right side.
record Vec(double x, double y, double z) {

  static final Vec ZERO = new Vec(0, 0, 0);

  Vec plus(Vec other) {
    return new Vec(x + other.x, y + other.y, z + other.z);
  }

  Vec minus(Vec other) {
    return new Vec(x - other.x, y - other.y, z - other.z);
  }

  Vec times(double factor) {
    return new Vec(x * factor, y * factor, z * factor);
  }

  double dot(Vec other) {
    return x * other.x + y * other.y + z * other.z;
  }

  Vec cross(Vec other) {
    return new Vec(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
  }

  double length() {
    return Math.sqrt(dot(this));
  }

  double distance(Vec other) {
    return minus(other).length();
  }

  /// The direction; the vector itself where it has none.
  Vec unit() {
    double length = length();
    return length < 1e-9 ? this : times(1 / length);
  }

  /// What of this is at a right angle to a direction.
  Vec across(Vec direction) {
    return minus(direction.times(dot(direction)));
  }

  /// The point a part of the way to another one.
  Vec towards(Vec other, double part) {
    return plus(other.minus(this).times(part));
  }

  Vec withX(double other) {
    return new Vec(other, y, z);
  }

  Vec withY(double other) {
    return new Vec(x, other, z);
  }
}
