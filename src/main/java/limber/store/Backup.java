package limber.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A copy of all that is kept, as it is at one moment, in an SQLite file that can take the place of
/// limber.db. It is made while a bot runs and writes. The key is not in it.
public final class Backup {

  private Backup() {}

  /// Copies a data folder's database.
  ///
  /// @throws BackupRefused where nothing is there, or the file is there already or cannot be made
  public static Copied of(Path folder, Path file) {
    Path database = DataFolder.database(folder);
    if (!Files.exists(database)) {
      throw new BackupRefused("There is no database in " + folder + ". Set LIMBER_DATA.");
    }
    return written(file, () -> SqliteDatabase.openToRead(database));
  }

  /// Copies a shared database.
  ///
  /// @throws BackupRefused where the file is there already or cannot be made
  /// @throws DatabaseUnreachable where there is no database
  public static Copied of(DatabaseUrl url, Path file) {
    return written(file, () -> PostgresDatabase.openToRead(url));
  }

  /// Opens what is to be copied, once it is known that the copy can be written.
  private interface Source {
    Database open();
  }

  /// Written beside and moved into place, so that what has the name is whole.
  private static Copied written(Path file, Source source) {
    if (Files.exists(file)) {
      throw new BackupRefused(file + " is there already. Name a file that is not.");
    }
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    try {
      remove(draft);
      Files.createFile(draft);
      DataFolder.ownerOnly(draft, "rw-------");
      try (Database from = source.open()) {
        Copied copied = copied(from, draft);
        InPlace.move(draft, file);
        return copied;
      } finally {
        remove(draft);
      }
    } catch (IOException failed) {
      throw new BackupRefused(file + " cannot be written. Name a file in a folder that can be.");
    }
  }

  private static Copied copied(Database from, Path draft) {
    try (Database to = SqliteDatabase.open(draft)) {
      return from.read(source -> to.transaction(target -> Copying.all(source, target)));
    }
  }

  private static void remove(Path draft) throws IOException {
    for (String end : List.of("", "-wal", "-shm", "-journal")) {
      Files.deleteIfExists(draft.resolveSibling(draft.getFileName() + end));
    }
  }
}
