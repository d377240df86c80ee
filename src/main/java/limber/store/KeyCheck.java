package limber.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import limber.talk.ChatId;

/// A sealed word in the database, which only the right key opens. So a wrong key shows at the start
/// and not at somebody's message, before anything is written.
final class KeyCheck {

  private static final String TABLE = "key_check";
  private static final String PLACE = TABLE + "/1";
  private static final String WORD = "limber";

  private KeyCheck() {}

  /// Opens the word, or puts it in where there is none yet.
  ///
  /// @return true
  /// @throws WrongKey where it does not open
  static boolean passed(Connection connection, Vault vault) throws SQLException {
    return tried(connection, vault) || put(connection, vault);
  }

  /// Opens the word and changes nothing. In a database from before there was the word it opens any
  /// chat instead.
  ///
  /// @return whether there was the word
  /// @throws WrongKey where it does not open
  static boolean tried(Connection connection, Vault vault) throws SQLException {
    if (has(connection, TABLE) && opensWord(connection, vault)) {
      return true;
    }
    if (has(connection, "chat")) {
      openAnyChat(connection, vault);
    }
    return false;
  }

  private static boolean has(Connection connection, String table) throws SQLException {
    try (ResultSet there = connection.getMetaData().getTables(null, null, table, null)) {
      return there.next();
    }
  }

  private static boolean opensWord(Connection connection, Vault vault) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement("SELECT sealed FROM key_check");
        ResultSet row = select.executeQuery()) {
      return row.next() && vault.open(row.getBytes(1), PLACE).equals(WORD);
    }
  }

  private static void openAnyChat(Connection connection, Vault vault) throws SQLException {
    try (PreparedStatement any =
            connection.prepareStatement("SELECT id, record FROM chat LIMIT 1");
        ResultSet row = any.executeQuery()) {
      if (row.next()) {
        ChatId chat = new ChatId(row.getLong(1));
        vault.open(row.getBytes(2), Sealing.place("chat", chat.number()));
      }
    }
  }

  /// Another node may put in its own at the same moment; then that one has to open.
  private static boolean put(Connection connection, Vault vault) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO key_check (id, sealed) VALUES (1, ?) ON CONFLICT (id) DO NOTHING")) {
      insert.setBytes(1, vault.seal(WORD, PLACE));
      return insert.executeUpdate() == 1 || opensWord(connection, vault);
    }
  }
}
