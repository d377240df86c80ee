package limber.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limber.talk.ChatId;
import limber.talk.Urgency;
import limber.talk.Utterance;

/// What has to be said, within the transactions of others. A row that was said is deleted.
///
/// What nobody asked for is held back when it is put in, and let out later, so many at a time.
///
/// @param sealing seals the rows
record OutboxTable(Sealing sealing) {

  private static final String NAME = "outbox";

  void add(Connection connection, ChatId chat, Utterance said) throws SQLException {
    try (PreparedStatement put =
        connection.prepareStatement(
            "INSERT INTO outbox (chat_id, urgency, held, body) VALUES (?, ?, ?, ?)")) {
      put.setLong(1, chat.number());
      put.setInt(2, rank(said.urgency()));
      put.setInt(3, isHeld(said.urgency()) ? 1 : 0);
      put.setBytes(4, sealing.seal(said, Utterance.class, NAME, chat));
      put.executeUpdate();
    }
  }

  /// The number in the table, the most urgent lowest; it stays the same when others are added.
  private static int rank(Urgency urgency) {
    return switch (urgency) {
      case WARNING -> 0;
      case ANSWER -> 1;
      case UNASKED -> 2;
    };
  }

  private static boolean isHeld(Urgency urgency) {
    return switch (urgency) {
      case WARNING, ANSWER -> false;
      case UNASKED -> true;
    };
  }

  /// The next of a chat's rows: the most urgent, and of those the one that was put in first.
  Optional<Row> first(Connection connection, ChatId chat) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT seq, body FROM outbox WHERE chat_id = ? AND held = 0"
                + " ORDER BY urgency, seq LIMIT 1")) {
      select.setLong(1, chat.number());
      ResultSet row = select.executeQuery();
      return row.next()
          ? Optional.of(
              new Row(row.getLong(1), sealing.open(row.getBytes(2), Utterance.class, NAME, chat)))
          : Optional.empty();
    }
  }

  /// @param sequence its place in the outbox
  /// @param said what it holds; empty where that cannot be read
  record Row(long sequence, Optional<Utterance> said) {}

  void remove(Connection connection, long sequence) throws SQLException {
    execute(connection, "DELETE FROM outbox WHERE seq = ?", sequence);
  }

  void removeAll(Connection connection, ChatId chat) throws SQLException {
    execute(connection, "DELETE FROM outbox WHERE chat_id = ?", chat.number());
  }

  /// Takes out all of a chat's but warnings.
  void removeAllButWarnings(Connection connection, ChatId chat) throws SQLException {
    execute(connection, "DELETE FROM outbox WHERE chat_id = ? AND urgency > 0", chat.number());
  }

  private static void execute(Connection connection, String sql, long argument)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, argument);
      statement.executeUpdate();
    }
  }

  /// Lets out what is held, first in first out.
  ///
  /// @param claiming see [Database#claiming]
  /// @return the chats that now have something to be said
  List<ChatId> letOut(Connection connection, int most, String claiming) throws SQLException {
    List<ChatId> chats = new ArrayList<>();
    try (PreparedStatement select =
            connection.prepareStatement(
                "SELECT seq, chat_id FROM outbox WHERE held = 1 ORDER BY seq LIMIT "
                    + most
                    + claiming);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        execute(connection, "UPDATE outbox SET held = 0 WHERE seq = ?", rows.getLong(1));
        chats.add(new ChatId(rows.getLong(2)));
      }
    }
    return chats;
  }

  /// How many rows are not held.
  int unsaid(Connection connection) throws SQLException {
    try (PreparedStatement count =
            connection.prepareStatement("SELECT COUNT(*) FROM outbox WHERE held = 0");
        ResultSet row = count.executeQuery()) {
      row.next();
      return row.getInt(1);
    }
  }

  /// The chats with rows that are not held, longest waiting first.
  List<ChatId> chats(Connection connection) throws SQLException {
    return ChatTable.ids(
        connection, "SELECT chat_id FROM outbox WHERE held = 0 GROUP BY chat_id ORDER BY MIN(seq)");
  }
}
