package limber.sentence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;

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
  private static final int HEAD = Long.BYTES + 2 * Integer.BYTES;

  private VectorFile() {}

  /// Reads it all.
  ///
  /// @throws IOException where it cannot be read, is of another form, or was damaged
  static Map<ContentHash, float[]> read(Path file) throws IOException {
    return read(Files.readAllBytes(file));
  }

  /// Takes a file's bytes apart.
  ///
  /// @throws IOException where they are of another form, or were damaged
  static Map<ContentHash, float[]> read(byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    if (bytes.length < HEAD + Long.BYTES || buffer.getLong() != FORM) {
      throw new IOException("it is of another form");
    }
    int end = bytes.length - Long.BYTES;
    if (buffer.getLong(end) != checksum(bytes, end)) {
      throw new IOException("it is damaged");
    }
    int dimension = buffer.getInt();
    int count = buffer.getInt();
    Map<ContentHash, float[]> vectors = HashMap.newHashMap(count);
    for (int i = 0; i < count; i++) {
      ContentHash hash = new ContentHash(buffer.getLong(), buffer.getLong());
      float[] vector = new float[dimension];
      buffer.asFloatBuffer().get(vector);
      buffer.position(buffer.position() + dimension * Float.BYTES);
      vectors.put(hash, vector);
    }
    return vectors;
  }

  /// Writes it beside its place first, so that a crash leaves the old file or the new one.
  ///
  /// @param vectors all of one dimension
  static void write(Path file, Map<ContentHash, float[]> vectors) throws IOException {
    int dimension = vectors.values().stream().mapToInt(vector -> vector.length).findAny().orElse(0);
    int entry = ContentHash.BYTES + dimension * Float.BYTES;
    ByteBuffer buffer = ByteBuffer.allocate(HEAD + vectors.size() * entry + Long.BYTES);
    buffer.putLong(FORM).putInt(dimension).putInt(vectors.size());
    vectors.forEach((hash, vector) -> {
      buffer.putLong(hash.high()).putLong(hash.low());
      buffer.asFloatBuffer().put(vector);
      buffer.position(buffer.position() + dimension * Float.BYTES);
    });
    buffer.putLong(checksum(buffer.array(), buffer.position()));
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, file.getFileName().toString(), ".fresh");
    try {
      Files.write(fresh, buffer.array());
      replace(fresh, file);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void replace(Path fresh, Path file) throws IOException {
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException onThisFileSystem) {
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static long checksum(byte[] bytes, int end) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, end);
    return checksum.getValue();
  }
}
