package limber.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/// An image that is being painted.
///
/// @param shapes draws any shape
/// @param brush fills those without a dent, and much faster
record Canvas(Graphics2D shapes, Brush brush) {

  /// @param image of the type INT_RGB
  static Canvas on(BufferedImage image) {
    Graphics2D shapes = image.createGraphics();
    ScenePainter.smooth(shapes);
    return new Canvas(shapes, new Brush(image));
  }
}
