package limber.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/// The folder that holds the database and, beside it, the key; one process uses it at a time.
public final class DataFolder implements AutoCloseable {

  private final Path path;
  private final FileChannel lock;

  private DataFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /// Opens the folder, making it where it is missing, for this process alone.
  ///
  /// @throws DataFolderInUse where another process has it open
  /// @throws DataFolderUnusable where it cannot be made or written to
  public static DataFolder open(Path path) {
    try {
      make(path);
      FileChannel channel =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new DataFolderInUse(path);
      }
      return new DataFolder(path, channel);
    } catch (IOException failed) {
      throw new DataFolderUnusable(path, failed);
    }
  }

  /// Makes the folder where it is missing, for its owner alone.
  ///
  /// @throws IOException where it cannot be made
  public static void make(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      Files.createDirectories(path);
      ownerOnly(path, "rwx------");
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  /// The database's file.
  Path database() {
    return database(path);
  }

  /// The database's file in a folder that need not be open.
  static Path database(Path folder) {
    return folder.resolve("limber.db");
  }

  /// The key's file.
  Path key() {
    return key(path);
  }

  /// The key's file in a folder that need not be open.
  static Path key(Path folder) {
    return folder.resolve("limber.key");
  }

  /// Leaves a file or folder to its owner alone, where the file system knows of owners.
  static void ownerOnly(Path file, String permissions) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
