package limber.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// A GIF as it is seen once its file is read again.
///
/// @param frames one after the other, each with what was left of those before
/// @param hundredths how long each stays, in hundredths of a second
/// @param again whether it goes round for ever, by the words of its first frame
record Strip(List<BufferedImage> frames, List<Integer> hundredths, boolean again) {

  private static final String FORMAT = "javax_imageio_gif_image_1.0";

  static Strip of(Drawing drawing) {
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    try (ImageInputStream in =
        ImageIO.createImageInputStream(new ByteArrayInputStream(drawing.bytes()))) {
      reader.setInput(in);
      List<BufferedImage> frames = new ArrayList<>();
      List<Integer> hundredths = new ArrayList<>();
      for (int i = 0; i < reader.getNumImages(true); i++) {
        Element root = root(reader, i);
        Element place = only(root, "ImageDescriptor");
        BufferedImage part = reader.read(i);
        BufferedImage next =
            frames.isEmpty()
                ? new BufferedImage(part.getWidth(), part.getHeight(), BufferedImage.TYPE_INT_ARGB)
                : copy(frames.getLast());
        Graphics2D canvas = next.createGraphics();
        canvas.drawImage(
            part, number(place, "imageLeftPosition"), number(place, "imageTopPosition"), null);
        canvas.dispose();
        frames.add(next);
        hundredths.add(number(only(root, "GraphicControlExtension"), "delayTime"));
      }
      return new Strip(frames, hundredths, again(root(reader, 0)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("A film cannot be read.", unreadable);
    } finally {
      reader.dispose();
    }
  }

  private static Element root(ImageReader reader, int frame) throws IOException {
    return (Element) reader.getImageMetadata(frame).getAsTree(FORMAT);
  }

  /// The block that browsers and phones look for: no number of rounds means for ever.
  private static boolean again(Element root) {
    IIOMetadataNode block = (IIOMetadataNode) only(root, "ApplicationExtension");
    byte[] rounds = (byte[]) block.getUserObject();
    return block.getAttribute("applicationID").equals("NETSCAPE")
        && block.getAttribute("authenticationCode").equals("2.0")
        && rounds[0] == 1
        && rounds[1] == 0
        && rounds[2] == 0;
  }

  private static Element only(Element root, String name) {
    NodeList found = root.getElementsByTagName(name);
    if (found.getLength() != 1) {
      throw new AssertionError("There should be one " + name + ", not " + found.getLength() + ".");
    }
    return (Element) found.item(0);
  }

  private static int number(Element element, String attribute) {
    return Integer.parseInt(element.getAttribute(attribute));
  }

  private static BufferedImage copy(BufferedImage image) {
    BufferedImage copy =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
    image.copyData(copy.getRaster());
    return copy;
  }

  /// How long one round takes, in hundredths of a second.
  int loop() {
    return hundredths.stream().mapToInt(Integer::intValue).sum();
  }

  /// How many pixels of a frame show nothing.
  long holes(int frame) {
    return Arrays.stream(pixels(frames.get(frame))).filter(pixel -> pixel >>> 24 != 255).count();
  }

  /// How far a frame is from what was drawn: the mean over all pixels and the three colours, of
  /// 255.
  double difference(int frame, BufferedImage drawn) {
    int[] seen = pixels(frames.get(frame));
    int[] meant = pixels(drawn);
    assertThat(seen).hasSameSizeAs(meant);
    long sum = 0;
    for (int i = 0; i < seen.length; i++) {
      for (int shift = 0; shift <= 16; shift += 8) {
        sum += Math.abs((seen[i] >> shift & 0xFF) - (meant[i] >> shift & 0xFF));
      }
    }
    return sum / 3.0 / meant.length;
  }

  /// What an image consists of: to ask it for one pixel after the other takes long.
  private static int[] pixels(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }
}
