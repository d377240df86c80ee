package limber.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// Makes a picture that does not move into a file.
final class Still {

  static {
    // pictures are small: they need no folder for what is half done
    ImageIO.setUseCache(false);
  }

  private Still() {}

  /// The PNG of an image.
  static Drawing of(String name, BufferedImage image) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException impossible) {
      throw new UncheckedIOException("A picture could not be written to memory.", impossible);
    }
    return Drawing.of(name, Drawing.Kind.STILL, png.toByteArray());
  }
}
