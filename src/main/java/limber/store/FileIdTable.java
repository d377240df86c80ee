package limber.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// What Telegram calls the files that a bot has uploaded, within the transactions of others.
///
/// @param bot the bot's number
record FileIdTable(long bot) {

  Optional<String> find(Connection connection, String hash) throws SQLException {
    try (PreparedStatement find =
        connection.prepareStatement("SELECT file_id FROM file_id WHERE bot = ? AND hash = ?")) {
      find.setLong(1, bot);
      find.setString(2, hash);
      try (ResultSet row = find.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    }
  }

  void put(Connection connection, String hash, String id) throws SQLException {
    try (PreparedStatement put =
        connection.prepareStatement(
            "INSERT INTO file_id (bot, hash, file_id) VALUES (?, ?, ?)"
                + " ON CONFLICT (bot, hash) DO UPDATE SET file_id = excluded.file_id")) {
      put.setLong(1, bot);
      put.setString(2, hash);
      put.setString(3, id);
      put.executeUpdate();
    }
  }

  void remove(Connection connection, String hash) throws SQLException {
    try (PreparedStatement remove =
        connection.prepareStatement("DELETE FROM file_id WHERE bot = ? AND hash = ?")) {
      remove.setLong(1, bot);
      remove.setString(2, hash);
      remove.executeUpdate();
    }
  }
}
