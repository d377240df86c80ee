package limber.picture;

/// A limb of two bones that reaches for a point: by the law of cosines, the middle joint on the
/// side to which it bends.
///
/// @param upper where the upper bone points then
/// @param lower where the lower bone points then
record Reach(Vec upper, Vec lower) {

  /// How nearly straight a limb that reaches too far is stretched, as a part of its length.
  private static final double STRETCHED = 0.9995;

  /// @param way from where the limb hangs to the point for its end
  /// @param pole to which side the middle joint comes out
  /// @param first the length of the upper bone
  /// @param second the length of the lower bone
  static Reach to(Vec way, Vec pole, double first, double second) {
    double far =
        Math.clamp(way.length(), Math.abs(first - second) + 0.5, (first + second) * STRETCHED);
    Vec along = way.unit();
    Vec side = pole.across(along);
    Vec out = side.length() < 1e-6 ? anyAcross(along) : side.unit();
    double cos =
        Math.clamp((first * first + far * far - second * second) / (2 * first * far), -1, 1);
    Vec upper = along.times(cos).plus(out.times(Math.sqrt(1 - cos * cos)));
    return new Reach(upper, along.times(far).minus(upper.times(first)).unit());
  }

  private static Vec anyAcross(Vec along) {
    Vec other = Math.abs(along.y()) < 0.9 ? new Vec(0, 1, 0) : new Vec(1, 0, 0);
    return other.across(along).unit();
  }
}
