package limber.learn;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps what was learnt for the next start, under the digest of all that it was learnt from. The
/// file is only there to save time: where it is missing, broken or of something else, it is as if
/// there were none.
///
/// @param digest of what is learnt from, 32 bytes
/// @param form how it is written
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
public record LearntFile<T>(byte[] digest, Form<T> form) {

  private static final Logger LOG = LoggerFactory.getLogger(LearntFile.class);

  /// How something learnt is written.
  public interface Form<T> {

    /// Reads it.
    ///
    /// @throws IOException where it is damaged
    T read(DataInputStream in) throws IOException;

    /// Writes it.
    void write(T learnt, DataOutputStream out) throws IOException;
  }

  /// What was kept, where it was learnt from the same.
  ///
  /// @param path need not be there, nor its folder
  public Optional<T> read(Path path) {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    try (InputStream file = Files.newInputStream(path)) {
      return read(file);
    } catch (IOException broken) {
      return broken();
    }
  }

  /// What a stream holds, where it was learnt from the same.
  public Optional<T> read(InputStream stream) {
    try {
      DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
      return Arrays.equals(in.readNBytes(digest.length), digest)
          ? Optional.of(form.read(in))
          : Optional.empty();
    } catch (IOException broken) {
      return broken();
    }
  }

  private Optional<T> besideLimber(String name) {
    try (InputStream kept = LearntFile.class.getClassLoader().getResourceAsStream(name)) {
      return kept == null ? Optional.empty() : read(kept);
    } catch (IOException unclosable) {
      return broken();
    }
  }

  /// What was learnt when Limber was built, or else is learnt now and not kept.
  ///
  /// @param name from the folder of Limber's classes
  /// @param learning learns it
  public T builtOrLearnt(String name, Supplier<T> learning) {
    return besideLimber(name).orElseGet(learning);
  }

  /// Learns it while Limber is built, unless that was done before.
  ///
  /// @param classes the folder of Limber's classes
  /// @param name from there, for [#builtOrLearnt]
  /// @param learning learns it
  public void build(Path classes, String name, Supplier<T> learning) {
    Path path = classes.resolve(name);
    if (read(path).isEmpty()) {
      write(learning.get(), path);
    }
  }

  /// What was kept, or else built, or else is learnt now; it is kept in the end.
  ///
  /// @param path need not be there, nor its folder
  /// @param built what was learnt when Limber was built, if anything; it is closed
  /// @param learning learns it
  public T remember(Path path, Supplier<Optional<InputStream>> built, Supplier<T> learning) {
    return read(path)
        .orElseGet(() -> {
          T fresh = built.get().flatMap(this::readAndClose).orElseGet(learning);
          write(fresh, path);
          return fresh;
        });
  }

  private Optional<T> readAndClose(InputStream built) {
    try (built) {
      return read(built);
    } catch (IOException unclosable) {
      return broken();
    }
  }

  private Optional<T> broken() {
    LOG.warn("What was learnt before cannot be read, and is learnt again.");
    return Optional.empty();
  }

  /// Keeps it, written beside its place first, so that a crash leaves the old file or the new one.
  public void write(T learnt, Path path) {
    try {
      Path folder = path.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, path.getFileName().toString(), ".fresh");
      try {
        writeTo(fresh, learnt);
        Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException unwritable) {
      LOG.warn("What was learnt cannot be kept, so the next start learns it again.");
    }
  }

  private void writeTo(Path fresh, T learnt) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
      out.write(digest);
      form.write(learnt, out);
    }
  }
}
