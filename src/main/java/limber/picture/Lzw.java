package limber.picture;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// Makes rows of small numbers short, as a GIF has it (GIF89a, appendix F): what was seen before
/// has a code, and from then on only the code is written. One serves for many images after one
/// another; the image writer of the JDK takes three times as long.
final class Lzw {

  /// No code has more bits.
  private static final int LONGEST = 12;

  private final int bits;

  /// The code that says that all codes are forgotten; the one after it says that nothing follows.
  private final int forget;

  /// For each code and each number the code of both together; 0 where there is none yet.
  private final short[] longer;

  private int free;

  /// @param bits of each number, from 2 to 8
  Lzw(int bits) {
    this.bits = bits;
    this.forget = 1 << bits;
    this.longer = new short[1 << (LONGEST + bits)];
  }

  /// Writes an image's numbers.
  void write(byte[] numbers, int count, ByteArrayOutputStream out) {
    out.write(bits);
    Blocks blocks = new Blocks(out);
    forgetAll(blocks);
    int known = numbers[0];
    for (int i = 1; i < count; i++) {
      int number = numbers[i];
      int next = longer[(known << bits) | number];
      if (next == 0) {
        blocks.write(known);
        learn(known, number, blocks);
        next = number;
      }
      known = next;
    }
    blocks.write(known);
    blocks.learnt(free);
    blocks.write(forget + 1);
    blocks.end();
  }

  private void learn(int known, int number, Blocks blocks) {
    if (free == 1 << LONGEST) {
      forgetAll(blocks);
      return;
    }
    blocks.learnt(free);
    longer[(known << bits) | number] = (short) free;
    Arrays.fill(longer, free << bits, (free + 1) << bits, (short) 0);
    free++;
  }

  private void forgetAll(Blocks blocks) {
    blocks.write(forget);
    blocks.size = bits + 1;
    Arrays.fill(longer, 0, forget << bits, (short) 0);
    free = forget + 2;
  }

  /// Packs codes of any number of bits into blocks of bytes.
  private final class Blocks {

    private static final int FULL = 255;

    private final ByteArrayOutputStream out;
    private final byte[] block = new byte[FULL];
    private int length;
    private int left;
    private int leftBits;
    private int size = bits + 1;

    Blocks(ByteArrayOutputStream out) {
      this.out = out;
    }

    /// Codes become longer when there are too many of them.
    void learnt(int code) {
      if (code == 1 << size && size < LONGEST) {
        size++;
      }
    }

    void write(int code) {
      left |= code << leftBits;
      leftBits += size;
      while (leftBits >= Byte.SIZE) {
        put();
      }
    }

    private void put() {
      block[length++] = (byte) left;
      left >>>= Byte.SIZE;
      leftBits -= Byte.SIZE;
      if (length == FULL) {
        flush();
      }
    }

    private void flush() {
      out.write(length);
      out.write(block, 0, length);
      length = 0;
    }

    /// Ends with what is left, and an empty block.
    void end() {
      if (leftBits > 0) {
        put();
      }
      if (length > 0) {
        flush();
      }
      flush();
    }
  }
}
