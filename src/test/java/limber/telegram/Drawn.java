package limber.telegram;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import limber.corpus.EntryId;
import limber.picture.Drawing;
import limber.picture.Gallery;

/// Small pictures that are really pictures, each thing in a colour of its own.
public final class Drawn implements Gallery {

  private static final int SIZE = 32;

  @Override
  public Optional<Drawing> exercise(EntryId exercise) {
    return Optional.of(moving(exercise.toString()));
  }

  @Override
  public Optional<Drawing> mistake(EntryId exercise) {
    return Optional.of(still("mistakes of " + exercise));
  }

  @Override
  public Optional<Drawing> routine(EntryId routine) {
    return Optional.of(still(routine.toString()));
  }

  /// A GIF.
  static Drawing moving(String what) {
    return drawing(what, Drawing.Kind.MOVING, "gif");
  }

  /// A PNG.
  static Drawing still(String what) {
    return drawing(what, Drawing.Kind.STILL, "png");
  }

  /// A picture of a sight.
  static Picture of(Sight sight) {
    return new Picture(sight, new Sights(new Drawn()).view(sight).orElseThrow());
  }

  private static Drawing drawing(String what, Drawing.Kind kind, String format) {
    BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setColor(new Color(what.hashCode() & 0xffffff));
    canvas.fillRect(0, 0, SIZE, SIZE);
    canvas.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    String name = what.substring(what.lastIndexOf('/') + 1) + "." + format;
    return new Drawing(name, kind, "hash of " + what, bytes.toByteArray());
  }
}
