package limber.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import limber.talk.ChatId;

/// A sealed word in the database, which only the right key opens. So a wrong key shows at the start
/// and not at somebody's message, before anything is written.
final class KeyCheck {

  private static final String PLACE = "key_check/1";
  private static final String WORD = "limber";

  private KeyCheck() {}

  /// Opens the word, or puts it in where there is none yet.
  ///
  /// @return true
  /// @throws WrongKey where it does not open
  static boolean passed(Connection connection, Vault vault) throws SQLException {
    if (opened(connection, vault)) {
      return true;
    }
    openAnyChat(connection, vault);
    return put(connection, vault);
  }

  private static boolean opened(Connection connection, Vault vault) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement("SELECT sealed FROM key_check");
        ResultSet row = select.executeQuery()) {
      if (!row.next()) {
        return false;
      }
      vault.open(row.getBytes(1), PLACE);
      return true;
    }
  }

  /// Tries a database file, where there is one, and changes nothing in it: not even its tables are
  /// brought up to date under a wrong key.
  ///
  /// @throws WrongKey where what is there does not open
  static void tried(Path file, Vault vault) {
    if (Files.exists(file)) {
      try (Database read = SqliteDatabase.openToRead(file)) {
        read.read(connection -> tried(connection, vault));
      }
    }
  }

  /// Opens the word or, in a database from before there was one, any chat.
  ///
  /// @return true
  /// @throws WrongKey where it does not open
  static boolean tried(Connection connection, Vault vault) throws SQLException {
    if (!isThere(connection, "key_check") || !opened(connection, vault)) {
      openAnyChat(connection, vault);
    }
    return true;
  }

  /// Whether a key was used in a database.
  static boolean isSealed(Connection connection) throws SQLException {
    if (!isThere(connection, "key_check")) {
      return false;
    }
    try (PreparedStatement select = connection.prepareStatement("SELECT 1 FROM key_check");
        ResultSet row = select.executeQuery()) {
      return row.next();
    }
  }

  /// Opens any chat, where there is one: a database from before there was the word has nothing else
  /// to tell a wrong key by.
  ///
  /// @throws WrongKey where it does not open
  private static void openAnyChat(Connection connection, Vault vault) throws SQLException {
    if (!isThere(connection, "chat")) {
      return;
    }
    try (PreparedStatement any =
            connection.prepareStatement("SELECT id, record FROM chat LIMIT 1");
        ResultSet row = any.executeQuery()) {
      if (row.next()) {
        ChatId chat = new ChatId(row.getLong(1));
        vault.open(row.getBytes(2), Sealing.place("chat", chat.number()));
      }
    }
  }

  private static boolean isThere(Connection connection, String table) throws SQLException {
    try (ResultSet there = connection.getMetaData().getTables(null, null, table, null)) {
      return there.next();
    }
  }

  /// Another node may put in its own at the same moment; then that one has to open.
  private static boolean put(Connection connection, Vault vault) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO key_check (id, sealed) VALUES (1, ?) ON CONFLICT (id) DO NOTHING")) {
      insert.setBytes(1, vault.seal(WORD, PLACE));
      return insert.executeUpdate() == 1 || passed(connection, vault);
    }
  }
}
