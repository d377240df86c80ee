package limber.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/// A picture as it is seen once its file is read again.
record Seen(BufferedImage image) {

  static Seen of(Drawing drawing) {
    try {
      return new Seen(ImageIO.read(new ByteArrayInputStream(drawing.bytes())));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("A picture cannot be read.", unreadable);
    }
  }

  /// The first row from the top, between two rows, in which a colour is seen.
  OptionalInt firstRow(Color colour, int from, int to) {
    return IntStream.range(from, to).filter(y -> isInRow(colour, y)).findFirst();
  }

  private boolean isInRow(Color colour, int y) {
    return IntStream.range(0, image.getWidth()).anyMatch(x -> is(colour, x, y));
  }

  boolean is(Color colour, int x, int y) {
    return (image.getRGB(x, y) & 0xFFFFFF) == (colour.getRGB() & 0xFFFFFF);
  }

  /// Whether nothing is drawn so near to the edge.
  boolean isEmptyAtTheEdge(int pixels) {
    int width = image.getWidth();
    int height = image.getHeight();
    return IntStream.range(0, width * height)
        .filter(at -> isAtTheEdge(at % width, at / width, pixels))
        .allMatch(at -> is(Look.PAPER, at % width, at / width));
  }

  private boolean isAtTheEdge(int x, int y, int pixels) {
    return x < pixels
        || y < pixels
        || x >= image.getWidth() - pixels
        || y >= image.getHeight() - pixels;
  }
}
