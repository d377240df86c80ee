package limber.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limber.talk.ChatId;
import limber.talk.MessageId;
import limber.talk.Turn;
import limber.talk.Urgency;
import limber.talk.Utterance;
import limber.talk.Where;

/// What has to be said, within the transactions of others. A row that was said is deleted.
///
/// What nobody asked for is held back when it is put in, and let out later, so many at a time.
///
/// @param sealing seals the rows
record OutboxTable(Sealing sealing) {

  private static final String NAME = "outbox";

  /// Puts in what a turn says.
  void add(Connection connection, Turn turn) throws SQLException {
    ChatId chat = turn.chat().id();
    if (turn.hushes()) {
      removeAllButWarnings(connection, chat);
    }
    for (Utterance reply : turn.replies()) {
      add(connection, chat, reply);
    }
  }

  /// Puts something in. What was to change the live message for a moment goes where something else
  /// is to; and where a message is to be live, none is until it was said, so that nothing that was
  /// meant for it changes another.
  private void add(Connection connection, ChatId chat, Utterance said) throws SQLException {
    switch (said.where()) {
      case Where.Anew(), Where.InPlaceOf _, Where.KeysOf _ -> {}
      case Where.OnLive() -> removeTicking(connection, chat);
      case Where.AsLive() -> {
        removeTicking(connection, chat);
        LiveTable.remove(connection, chat);
      }
    }
    try (PreparedStatement put =
        connection.prepareStatement(
            "INSERT INTO outbox (chat_id, urgency, held, ticking, body) VALUES (?, ?, ?, ?, ?)")) {
      put.setLong(1, chat.number());
      put.setInt(2, rank(said.urgency()));
      put.setInt(3, isHeld(said.urgency()) ? 1 : 0);
      put.setInt(4, said.where() instanceof Where.OnLive ? 1 : 0);
      put.setBytes(5, sealing.seal(said, Utterance.class, NAME, chat));
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
            "SELECT seq, body, message FROM outbox LEFT JOIN live_message USING (chat_id)"
                + " WHERE chat_id = ? AND held = 0 ORDER BY urgency, seq LIMIT 1")) {
      select.setLong(1, chat.number());
      ResultSet row = select.executeQuery();
      return row.next()
          ? Optional.of(
              new Row(
                  row.getLong(1),
                  sealing.open(row.getBytes(2), Utterance.class, NAME, chat),
                  live(row)))
          : Optional.empty();
    }
  }

  private static Optional<MessageId> live(ResultSet row) throws SQLException {
    int message = row.getInt(3);
    return row.wasNull() ? Optional.empty() : Optional.of(new MessageId(message));
  }

  /// @param sequence its place in the outbox
  /// @param said what it holds; empty where that cannot be read
  /// @param live the chat's live message
  record Row(long sequence, Optional<Utterance> said, Optional<MessageId> live) {}

  /// @return whether it was still there
  boolean remove(Connection connection, long sequence) throws SQLException {
    return execute(connection, "DELETE FROM outbox WHERE seq = ?", sequence) == 1;
  }

  /// Takes out what is the chat's live message from now on.
  void goLive(Connection connection, Queued said, MessageId message) throws SQLException {
    // what was hushed while it was said is not to go on
    if (remove(connection, said.sequence())) {
      LiveTable.put(connection, said.chat(), message);
    }
  }

  private static void removeTicking(Connection connection, ChatId chat) throws SQLException {
    execute(connection, "DELETE FROM outbox WHERE chat_id = ? AND ticking = 1", chat.number());
  }

  void removeAll(Connection connection, ChatId chat) throws SQLException {
    execute(connection, "DELETE FROM outbox WHERE chat_id = ?", chat.number());
  }

  /// Takes out all of a chat's but warnings.
  private static void removeAllButWarnings(Connection connection, ChatId chat) throws SQLException {
    execute(connection, "DELETE FROM outbox WHERE chat_id = ? AND urgency > 0", chat.number());
  }

  private static int execute(Connection connection, String sql, long argument) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, argument);
      return statement.executeUpdate();
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
