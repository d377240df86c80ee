package limber.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import limber.talk.ChatId;
import limber.talk.MessageId;

/// Which message of a chat is live, within the transactions of others.
final class LiveTable {

  private LiveTable() {}

  /// A message is the live one from now on.
  static void put(Connection connection, ChatId chat, MessageId message) throws SQLException {
    try (PreparedStatement put =
        connection.prepareStatement(
            "INSERT INTO live_message (chat_id, message) VALUES (?, ?)"
                + " ON CONFLICT (chat_id) DO UPDATE SET message = excluded.message")) {
      put.setLong(1, chat.number());
      put.setInt(2, message.number());
      put.executeUpdate();
    }
  }

  /// No message is live any more.
  static void remove(Connection connection, ChatId chat) throws SQLException {
    try (PreparedStatement remove =
        connection.prepareStatement("DELETE FROM live_message WHERE chat_id = ?")) {
      remove.setLong(1, chat.number());
      remove.executeUpdate();
    }
  }
}
