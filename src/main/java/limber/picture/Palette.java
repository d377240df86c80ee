package limber.picture;

import java.awt.Color;

/// The colours around the figure: calm ones, that look well on a dark and on a light screen.
final class Palette {

  static final Color GROUND = new Color(0xEDE8DF);
  static final Color FLOOR = new Color(0xE0D9CC);
  static final Color SHADOW = new Color(0xCBC2B2);
  static final Color MAT = new Color(0xA9C3B6);
  static final Color WOOD = new Color(0xC9A67C);
  static final Color WALL = new Color(0xD3CABB);
  static final Color CLOTH = new Color(0xF7F3EA);
  static final Color STEEL = new Color(0x8C949B);
  static final Color WATER = new Color(0x7FB4CF);

  /// What works, or where one feels it: a light, because red would look like pain.
  static final Color LIGHT = new Color(0xFFF6B8);

  /// Where to look.
  static final Color ACCENT = new Color(0xD8432F);

  static final Color RIGHT = new Color(0x2F8F5B);
  static final Color INK = new Color(0x4A443C);

  private Palette() {}
}
