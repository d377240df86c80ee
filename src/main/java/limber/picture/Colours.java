package limber.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/// The colours that a picture uses most, and for every other one the nearest of them.
///
/// Colours are counted in cells of 8 × 8 × 8 shades; a drawing in flat colours has few, and what
/// lies between them along its edges is close to one of these. Any thread may ask: two that look
/// for the nearest colour at once find the same one.
final class Colours {

  /// The number of no colour: what was there before stays.
  static final byte SEE_THROUGH = 0;

  private static final int CELLS = 1 << 15;

  /// Of the number of a colour.
  static final int BITS = 6;

  /// More than any colour is seen in the frames that are counted.
  private static final int OFTEN = 100_000_000;

  /// What is small on the picture and has to keep its colour.
  private static final List<Color> MARKS = List.of(Palette.RIGHT, Palette.ACCENT, Palette.LIGHT);

  /// Fewer make smaller files; edges between flat colours need no more.
  private static final int MOST = (1 << BITS) - 1;

  /// For each cell the number of its colour; 0 where it was not asked for yet.
  private final byte[] index = new byte[CELLS];

  private final int[] chosen;

  private Colours(int[] chosen) {
    this.chosen = chosen;
    for (int i = 0; i < chosen.length; i++) {
      index[cell(chosen[i])] = (byte) (i + 1);
    }
  }

  /// The colours of some images that stand for all.
  static Colours of(Iterator<BufferedImage> images) {
    Counted counted = new Counted();
    MARKS.forEach(mark -> counted.always(mark.getRGB()));
    images.forEachRemaining(image -> counted.add(pixels(image)));
    int[] chosen =
        IntStream.range(0, CELLS)
            .filter(cell -> counted.count[cell] > 0)
            .boxed()
            .sorted(Comparator.comparingInt((Integer cell) -> -counted.count[cell]))
            .limit(MOST)
            .mapToInt(cell -> counted.colour(cell))
            .toArray();
    return new Colours(chosen);
  }

  /// How often colours were seen, in cells.
  private static final class Counted {

    private final int[] count = new int[CELLS];
    private final long[] red = new long[CELLS];
    private final long[] green = new long[CELLS];
    private final long[] blue = new long[CELLS];

    void add(int[] pixels) {
      for (int pixel : pixels) {
        int cell = cell(pixel);
        count[cell]++;
        red[cell] += pixel >> 16 & 0xFF;
        green[cell] += pixel >> 8 & 0xFF;
        blue[cell] += pixel & 0xFF;
      }
    }

    /// Counts a colour as one of the most frequent.
    void always(int pixel) {
      int cell = cell(pixel);
      count[cell] += OFTEN;
      red[cell] += (long) OFTEN * (pixel >> 16 & 0xFF);
      green[cell] += (long) OFTEN * (pixel >> 8 & 0xFF);
      blue[cell] += (long) OFTEN * (pixel & 0xFF);
    }

    /// The mean of what was seen in a cell.
    int colour(int cell) {
      int half = count[cell] / 2;
      return (int) ((red[cell] + half) / count[cell]) << 16
          | (int) ((green[cell] + half) / count[cell]) << 8
          | (int) ((blue[cell] + half) / count[cell]);
    }
  }

  private static int cell(int pixel) {
    return (pixel >> 9 & 0x7C00) | (pixel >> 6 & 0x3E0) | (pixel >> 3 & 0x1F);
  }

  private int nearest(int cell) {
    int red = (cell >> 10 << 3) + 4;
    int green = ((cell >> 5 & 0x1F) << 3) + 4;
    int blue = ((cell & 0x1F) << 3) + 4;
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < chosen.length; i++) {
      int r = (chosen[i] >> 16) - red;
      int g = (chosen[i] >> 8 & 0xFF) - green;
      int b = (chosen[i] & 0xFF) - blue;
      int far = 2 * r * r + 4 * g * g + b * b;
      if (far < least) {
        least = far;
        best = i;
      }
    }
    return best;
  }

  /// The colours by their numbers, each as red, green and blue in one; black where there is none.
  int[] table() {
    int[] table = new int[MOST + 1];
    System.arraycopy(chosen, 0, table, 1, chosen.length);
    return table;
  }

  /// The numbers of an image's colours, row by row.
  byte[] numbers(BufferedImage image) {
    int[] pixels = pixels(image);
    byte[] numbers = new byte[pixels.length];
    int before = pixels[0];
    byte number = number(before);
    for (int i = 0; i < pixels.length; i++) {
      // most pixels have the colour of their neighbour
      if (pixels[i] != before) {
        before = pixels[i];
        number = number(before);
      }
      numbers[i] = number;
    }
    return numbers;
  }

  /// The number of the colour nearest to a pixel's.
  private byte number(int pixel) {
    int cell = cell(pixel);
    byte number = index[cell];
    if (number == 0) {
      number = (byte) (nearest(cell) + 1);
      index[cell] = number;
    }
    return number;
  }

  private static int[] pixels(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }
}
