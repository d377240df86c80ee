package limber.store;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// Moves all that is kept from a data folder's SQLite file into a shared database. The file stays
/// as it is, and the key in its folder is the shared database's from then on.
public final class Move {

  private Move() {}

  /// Copies everything, or nothing.
  ///
  /// @throws MoveRefused where there is nothing to move, or something in the shared database
  ///   already
  /// @throws WrongKey where the key that is there does not open what is to be moved
  /// @throws DatabaseInUse where a node is running on the shared database
  /// @throws DatabaseUnreachable where there is no shared database
  public static Copied all(DataFolder folder, DatabaseUrl url) {
    if (!Files.exists(folder.database())) {
      throw new MoveRefused("There is no limber.db in the data folder. Set LIMBER_DATA.");
    }
    Vault vault = Vault.there(folder.key());
    KeyCheck.tried(folder.database(), vault);
    try (Database to = PostgresDatabase.open(url);
        Alone _ = Alone.on(url);
        Database from = SqliteDatabase.openToRead(folder.database())) {
      return from.read(source -> to.transaction(target -> copied(source, target, vault)));
    }
  }

  private static Copied copied(Connection source, Connection target, Vault vault)
      throws SQLException {
    if (!Copying.isEmpty(target)) {
      throw new MoveRefused(
          "The database that LIMBER_DATABASE_URL names is not empty. Name an empty one.");
    }
    Copied copied = Copying.all(source, target);
    KeyCheck.passed(target, vault);
    try (Statement statement = target.createStatement()) {
      goOnAfterTheHighest(statement, "inbox");
      goOnAfterTheHighest(statement, "outbox");
      queue(statement, 0, "inbox WHERE done_at IS NULL");
      queue(statement, 1, "outbox WHERE held = 0");
    }
    return copied;
  }

  private static void goOnAfterTheHighest(Statement statement, String table) throws SQLException {
    statement.execute(
        "SELECT setval(pg_get_serial_sequence('%s', 'seq'), COALESCE(MAX(seq), 0) + 1, false) FROM %s"
            .formatted(table, table));
  }

  /// What has something to do stands in the queue ([SharedClaims]).
  private static void queue(Statement statement, int lane, String open) throws SQLException {
    statement.execute(
        "INSERT INTO queue (lane, chat_id) SELECT %d, chat_id FROM %s GROUP BY chat_id ORDER BY MIN(seq)"
            .formatted(lane, open));
  }
}
