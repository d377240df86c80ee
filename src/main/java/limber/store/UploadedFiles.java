package limber.store;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The files that one bot has uploaded to Telegram, by the hashes of their bytes. They are as many
/// as the corpus has pictures, so what was asked for once stays in memory.
///
/// Of two who keep a name for the same file, the last one wins: both names are good.
public final class UploadedFiles {

  private final Database database;
  private final FileIdTable table;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  UploadedFiles(Database database, long bot) {
    this.database = database;
    this.table = new FileIdTable(bot);
  }

  /// What Telegram calls a file; empty where that is not known.
  public Optional<String> find(String hash) {
    String id = known.get(hash);
    if (id != null) {
      return Optional.of(id);
    }
    Optional<String> found = database.read(connection -> table.find(connection, hash));
    found.ifPresent(kept -> known.put(hash, kept));
    return found;
  }

  /// Keeps what Telegram calls a file, instead of what was kept.
  public void keep(String hash, String id) {
    database.change(connection -> table.put(connection, hash, id));
    known.put(hash, id);
  }

  /// Forgets what Telegram calls a file.
  public void forget(String hash) {
    known.remove(hash);
    database.change(connection -> table.remove(connection, hash));
  }
}
