package limber.picture;

import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;

/// Writes a GIF (GIF89a) that goes round and round. Of each frame only what has changed is in the
/// file: the smallest rectangle around it, and in that, what stayed the same is left see-through.
final class Gif {

  private static final int EXTENSION = 0x21;
  private static final int CONTROL = 0xF9;
  private static final int APPLICATION = 0xFF;
  private static final int IMAGE = 0x2C;
  private static final int END = 0x3B;

  /// The colours for all frames follow, and each of them is of eight bits.
  private static final int COLOURS_FOLLOW = 0xF0;

  /// The next frame is drawn over this one, of which one colour lets through what was there before.
  private static final int STAYS_AND_SEE_THROUGH = 0x05;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
  private final Lzw lzw = new Lzw(Colours.BITS);
  private final Size size;
  private final byte[] part;

  private Gif(Size size) {
    this.size = size;
    this.part = new byte[size.width() * size.height()];
  }

  /// One frame.
  ///
  /// @param numbers the numbers of its colours, row by row
  /// @param hundredths how long it stays, in hundredths of a second
  // a frame is not worth copying each time that it is handed on
  @SuppressWarnings("ArrayRecordComponent")
  record Frame(byte[] numbers, int hundredths) {}

  /// Writes frames as they come: no more than two are held at a time.
  ///
  /// @param size of each frame
  /// @return the bytes of the file; the same for the same frames
  static byte[] of(Size size, Colours colours, Iterator<Frame> frames) {
    Gif gif = new Gif(size);
    gif.begin(colours);
    byte[] nothing = new byte[size.width() * size.height()];
    Arrays.fill(nothing, Colours.SEE_THROUGH);
    byte[] before = nothing;
    while (frames.hasNext()) {
      Frame frame = frames.next();
      gif.frame(frame, before);
      before = frame.numbers;
    }
    gif.out.write(END);
    return gif.out.toByteArray();
  }

  private void begin(Colours colours) {
    words("GIF89a");
    whole(size.width());
    whole(size.height());
    bytes(COLOURS_FOLLOW | Colours.BITS - 1, 0, 0);
    for (int rgb : colours.table()) {
      bytes(rgb >> 16, rgb >> 8, rgb);
    }
    // first made by a browser that is no more: every program knows by it that there is no last
    // round
    bytes(EXTENSION, APPLICATION, 11);
    words("NETSCAPE2.0");
    bytes(3, 1, 0, 0, 0);
  }

  private void frame(Frame frame, byte[] before) {
    Rectangle where = changed(before, frame.numbers);
    bytes(EXTENSION, CONTROL, 4, STAYS_AND_SEE_THROUGH);
    whole(frame.hundredths);
    bytes(Colours.SEE_THROUGH, 0, IMAGE);
    whole(where.x);
    whole(where.y);
    whole(where.width);
    whole(where.height);
    bytes(0);
    cut(frame.numbers, before, where);
    lzw.write(part, where.width * where.height, out);
  }

  /// Puts the new numbers of a rectangle after one another.
  private void cut(byte[] now, byte[] before, Rectangle where) {
    int i = 0;
    for (int y = where.y; y < where.y + where.height; y++) {
      int from = y * size.width() + where.x;
      for (int at = from; at < from + where.width; at++) {
        part[i++] = before[at] == now[at] ? Colours.SEE_THROUGH : now[at];
      }
    }
  }

  /// The smallest rectangle around what has changed; one pixel where nothing has.
  private Rectangle changed(byte[] before, byte[] now) {
    int width = size.width();
    Rectangle changed = new Rectangle(0, 0, -1, -1);
    for (int y = 0; y < size.height(); y++) {
      int from = y * width;
      int first = Arrays.mismatch(before, from, from + width, now, from, from + width);
      if (first >= 0) {
        int last = width - 1;
        while (before[from + last] == now[from + last]) {
          last--;
        }
        changed.add(new Rectangle(first, y, last - first + 1, 1));
      }
    }
    return changed.isEmpty() ? new Rectangle(0, 0, 1, 1) : changed;
  }

  private void words(String words) {
    out.writeBytes(words.getBytes(StandardCharsets.US_ASCII));
  }

  /// A number of two bytes, the smaller one first.
  private void whole(int number) {
    bytes(number, number >> 8);
  }

  private void bytes(int... bytes) {
    for (int one : bytes) {
      out.write(one);
    }
  }
}
