package limber.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Puts a whole file in its place at a stroke.
final class InPlace {

  private InPlace() {}

  /// Moves a file that is on the disk to its name in the same folder; the name is on the disk, too,
  /// when this returns.
  static void move(Path draft, Path name) throws IOException {
    Files.move(draft, name, StandardCopyOption.ATOMIC_MOVE);
    Path folder = name.toAbsolutePath().getParent();
    if (folder != null && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
        names.force(true);
      }
    }
  }
}
