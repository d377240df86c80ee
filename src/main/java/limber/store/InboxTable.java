package limber.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limber.talk.ChatId;
import limber.talk.Incoming;
import limber.talk.Received;

/// What came in, within the transactions of others. A row that is done keeps its update's id for a
/// while, so that a second delivery is known, but not what was said.
///
/// @param sealing seals the rows
record InboxTable(Sealing sealing) {

  private static final String NAME = "inbox";

  /// Keeps updates, in order; one that is known already changes nothing.
  ///
  /// @return those that are new
  List<Received> add(Connection connection, List<Received> batch) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO inbox (update_id, chat_id, body) VALUES (?, ?, ?)"
                + " ON CONFLICT (update_id) DO NOTHING")) {
      for (Received received : batch) {
        insert.setLong(1, received.update());
        insert.setLong(2, received.chat().number());
        insert.setBytes(3, seal(received.what(), received.chat()));
        insert.addBatch();
      }
      int[] added = insert.executeBatch();
      List<Received> fresh = new ArrayList<>();
      for (int i = 0; i < added.length; i++) {
        if (added[i] == 1) {
          fresh.add(batch.get(i));
        }
      }
      return fresh;
    }
  }

  /// Puts in for a chat what is no update.
  void add(Connection connection, ChatId chat, Incoming what) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO inbox (chat_id, body) VALUES (?, ?)")) {
      insert.setLong(1, chat.number());
      insert.setBytes(2, seal(what, chat));
      insert.executeUpdate();
    }
  }

  private byte[] seal(Incoming what, ChatId chat) {
    return sealing.seal(what, Incoming.class, NAME, chat);
  }

  /// The first of a chat's rows that is not done, readable or not.
  Optional<Row> first(Connection connection, ChatId chat) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT seq, body FROM inbox WHERE chat_id = ? AND done_at IS NULL"
                + " ORDER BY seq LIMIT 1")) {
      select.setLong(1, chat.number());
      ResultSet row = select.executeQuery();
      return row.next()
          ? Optional.of(
              new Row(row.getLong(1), sealing.open(row.getBytes(2), Incoming.class, NAME, chat)))
          : Optional.empty();
    }
  }

  /// @param sequence its place in the inbox
  /// @param what what it holds; empty where that cannot be read
  record Row(long sequence, Optional<Incoming> what) {}

  /// Marks a row as done.
  ///
  /// @return false where it was done already
  boolean done(Connection connection, long sequence, Instant now) throws SQLException {
    try (PreparedStatement mark =
        connection.prepareStatement(
            "UPDATE inbox SET done_at = ?, body = NULL WHERE seq = ? AND done_at IS NULL")) {
      mark.setLong(1, now.getEpochSecond());
      mark.setLong(2, sequence);
      return mark.executeUpdate() == 1;
    }
  }

  /// Forgets whose it was what is done, and drops what is no update, such as a waking.
  void forget(Connection connection, ChatId chat) throws SQLException {
    for (String statement :
        List.of(
            "DELETE FROM inbox WHERE chat_id = ? AND update_id IS NULL",
            "UPDATE inbox SET chat_id = 0 WHERE chat_id = ? AND done_at IS NOT NULL")) {
      try (PreparedStatement forget = connection.prepareStatement(statement)) {
        forget.setLong(1, chat.number());
        forget.executeUpdate();
      }
    }
  }

  /// How many rows are not done.
  int open(Connection connection) throws SQLException {
    try (PreparedStatement count =
            connection.prepareStatement("SELECT COUNT(*) FROM inbox WHERE done_at IS NULL");
        ResultSet row = count.executeQuery()) {
      row.next();
      return row.getInt(1);
    }
  }

  /// The chats with rows that are not done, longest waiting first.
  List<ChatId> chats(Connection connection) throws SQLException {
    return ChatTable.ids(
        connection,
        "SELECT chat_id FROM inbox WHERE done_at IS NULL GROUP BY chat_id ORDER BY MIN(seq)");
  }

  /// Forgets what was done before this.
  void forgetDone(Connection connection, Instant before) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM inbox WHERE done_at < ?")) {
      delete.setLong(1, before.getEpochSecond());
      delete.executeUpdate();
    }
  }
}
