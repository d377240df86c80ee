package limber.sentence;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/// Vectors in one file, which is read and written as a whole:
///
/// | bytes | |
/// |---|---|
/// | 8 | what it is, and the version of its form |
/// | 4 | how many numbers a vector has |
/// | 4 | how many vectors there are |
/// | 16 + 4 × numbers, for each | the content's hash, the vector |
/// | 8 | CRC-32C of all before |
final class VectorFile {

  private static final long FORM = 0x4C494D4256454301L; // "LIMBVEC" and 1
  private static final int BUFFER = 1 << 16;

  /// No model's vectors have more numbers.
  private static final int MOST_NUMBERS = 1 << 14;

  /// Room is made for so many at once; a damaged file may promise any number.
  private static final int MOST_EXPECTED = 1 << 18;

  private static final String DAMAGED = "it is damaged";

  private VectorFile() {}

  /// Reads it all.
  ///
  /// @throws IOException where it cannot be read, is of another form, or was damaged
  static Map<ContentHash, float[]> read(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return read(bytes);
    }
  }

  /// Takes a file's bytes apart as they come: all at once would take as much room again as the
  /// vectors.
  ///
  /// @throws IOException where they are of another form, or were damaged
  static Map<ContentHash, float[]> read(InputStream bytes) throws IOException {
    CheckedInputStream checked =
        new CheckedInputStream(new BufferedInputStream(bytes, BUFFER), new CRC32C());
    DataInputStream in = new DataInputStream(checked);
    byte[] form = in.readNBytes(Long.BYTES);
    if (form.length < Long.BYTES || ByteBuffer.wrap(form).getLong() != FORM) {
      throw new IOException("it is of another form");
    }
    try {
      Map<ContentHash, float[]> vectors = vectors(in);
      long sum = checked.getChecksum().getValue();
      if (in.readLong() != sum || in.read() >= 0) {
        throw new IOException(DAMAGED);
      }
      return vectors;
    } catch (EOFException cut) {
      throw new IOException(DAMAGED, cut);
    }
  }

  private static Map<ContentHash, float[]> vectors(DataInputStream in) throws IOException {
    int dimension = in.readInt();
    int count = in.readInt();
    if (dimension < 0 || dimension > MOST_NUMBERS || count < 0) {
      throw new IOException(DAMAGED);
    }
    Map<ContentHash, float[]> vectors = HashMap.newHashMap(Math.min(count, MOST_EXPECTED));
    byte[] numbers = new byte[dimension * Float.BYTES];
    for (int i = 0; i < count; i++) {
      ContentHash hash = new ContentHash(in.readLong(), in.readLong());
      in.readFully(numbers);
      float[] vector = new float[dimension];
      ByteBuffer.wrap(numbers).asFloatBuffer().get(vector);
      vectors.put(hash, vector);
    }
    return vectors;
  }

  /// Writes it beside its place first, so that a crash leaves the old file or the new one.
  ///
  /// @param vectors all of one dimension
  static void write(Path file, Map<ContentHash, float[]> vectors) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, file.getFileName().toString(), ".fresh");
    try {
      try (OutputStream bytes = Files.newOutputStream(fresh)) {
        write(bytes, vectors);
      }
      replace(fresh, file);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void write(OutputStream bytes, Map<ContentHash, float[]> vectors)
      throws IOException {
    CheckedOutputStream checked =
        new CheckedOutputStream(new BufferedOutputStream(bytes, BUFFER), new CRC32C());
    DataOutputStream out = new DataOutputStream(checked);
    int dimension = vectors.values().stream().mapToInt(vector -> vector.length).findAny().orElse(0);
    out.writeLong(FORM);
    out.writeInt(dimension);
    out.writeInt(vectors.size());
    ByteBuffer numbers = ByteBuffer.allocate(dimension * Float.BYTES);
    for (Map.Entry<ContentHash, float[]> each : vectors.entrySet()) {
      out.writeLong(each.getKey().high());
      out.writeLong(each.getKey().low());
      numbers.asFloatBuffer().put(each.getValue());
      out.write(numbers.array());
    }
    out.writeLong(checked.getChecksum().getValue());
    out.flush();
  }

  private static void replace(Path fresh, Path file) throws IOException {
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException onThisFileSystem) {
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
