package limber.picture;

import java.awt.Color;

/// Shades of a colour.
final class Tint {

  private Tint() {}

  /// A darker shade.
  ///
  /// @param part how much of the light is left, from 0 to 1
  static Color darker(Color color, double part) {
    return mixed(color, Color.BLACK, 1 - part);
  }

  /// A part of the way to another colour.
  static Color mixed(Color color, Color other, double part) {
    return new Color(
        mixed(color.getRed(), other.getRed(), part),
        mixed(color.getGreen(), other.getGreen(), part),
        mixed(color.getBlue(), other.getBlue(), part));
  }

  private static int mixed(int from, int to, double part) {
    return (int) Math.round(from + (to - from) * part);
  }

  /// The same colour, so that what is under it is seen too.
  ///
  /// @param part how much of it is to be seen, from 0 to 1
  static Color seeThrough(Color color, double part) {
    return new Color(
        color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * part));
  }
}
