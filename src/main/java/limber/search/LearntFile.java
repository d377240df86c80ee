package limber.search;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import limber.learn.Head;
import limber.learn.Matrix;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps what was learnt for the next start, under the hash of all that it was learnt from. The
/// file is only there to save time: where it is missing, broken or of something else, it is as if
/// there were none.
///
/// @param path need not be there, nor its folder
/// @param hash of what is learnt from, 32 bytes
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
record LearntFile(Path path, byte[] hash) {

  private static final Logger LOG = LoggerFactory.getLogger(LearntFile.class);

  /// What was kept, where it was learnt from the same.
  Optional<Learnt> read() {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
      if (!Arrays.equals(in.readNBytes(hash.length), hash)) {
        return Optional.empty();
      }
      Scale scale = new Scale(in.readDouble(), in.readDouble());
      return Optional.of(new Learnt(head(in), scale, head(in)));
    } catch (IOException broken) {
      LOG.warn("What was learnt before cannot be read, and is learnt again.");
      return Optional.empty();
    }
  }

  private static Head head(DataInputStream in) throws IOException {
    int labels = in.readInt();
    int count = in.readInt();
    if (labels <= 0 || count < 0 || count > in.available() / Float.BYTES) {
      throw new EOFException("The file ends before its weights do.");
    }
    float[][] weights = new float[count / labels][];
    for (int column = 0; column < weights.length; column++) {
      weights[column] = floats(in, labels);
    }
    return new Head(new Matrix(labels, weights), floats(in, labels));
  }

  private static float[] floats(DataInputStream in, int count) throws IOException {
    float[] floats = new float[count];
    for (int i = 0; i < count; i++) {
      floats[i] = in.readFloat();
    }
    return floats;
  }

  /// Keeps it, written beside its place first, so that a crash leaves the old file or the new one.
  void write(Learnt learnt) {
    try {
      Path folder = path.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, path.getFileName().toString(), ".fresh");
      try {
        write(learnt, fresh);
        Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException unwritable) {
      LOG.warn("What was learnt cannot be kept, so the next start learns it again.");
    }
  }

  private void write(Learnt learnt, Path fresh) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
      out.write(hash);
      out.writeDouble(learnt.scale().choices());
      out.writeDouble(learnt.scale().answer());
      write(learnt.head(), out);
      write(learnt.intents(), out);
    }
  }

  private static void write(Head head, DataOutputStream out) throws IOException {
    out.writeInt(head.labels());
    Matrix weights = head.weights();
    out.writeInt(weights.columns().length * weights.rows());
    for (float[] column : weights.columns()) {
      write(column, out);
    }
    write(head.bias(), out);
  }

  private static void write(float[] floats, DataOutputStream out) throws IOException {
    for (float number : floats) {
      out.writeFloat(number);
    }
  }
}
