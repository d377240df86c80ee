package limber.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limber.talk.Chat;
import limber.talk.ChatId;

/// The conversations, within the transactions of others.
///
/// @param sealing seals the rows
record ChatTable(Sealing sealing) {

  private static final String NAME = "chat";

  Kept find(Connection connection, ChatId id) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT record FROM chat WHERE id = ?")) {
      select.setLong(1, id.number());
      ResultSet row = select.executeQuery();
      return row.next()
          ? sealing
              .open(row.getBytes(1), Chat.class, NAME, id)
              .<Kept>map(Kept.Known::new)
              .orElseGet(() -> new Kept.Damaged(Chat.fresh(id)))
          : new Kept.Known(Chat.fresh(id));
    }
  }

  void put(Connection connection, Chat chat) throws SQLException {
    try (PreparedStatement put =
        connection.prepareStatement(
            "INSERT INTO chat (id, record, wake_at) VALUES (?, ?, ?) ON CONFLICT (id)"
                + " DO UPDATE SET record = excluded.record, wake_at = excluded.wake_at")) {
      put.setLong(1, chat.id().number());
      put.setBytes(2, sealing.seal(chat, Chat.class, NAME, chat.id()));
      set(put, 3, chat.wakeAt());
      put.executeUpdate();
    }
  }

  /// Keeps a record that cannot be read aside, for whoever can mend it; the first one, where there
  /// are several.
  void setAside(Connection connection, ChatId id) throws SQLException {
    try (PreparedStatement copy =
        connection.prepareStatement(
            "INSERT INTO chat_damaged (id, record) SELECT id, record FROM chat WHERE id = ?"
                + " ON CONFLICT (id) DO NOTHING")) {
      copy.setLong(1, id.number());
      copy.executeUpdate();
    }
  }

  /// Forgets a conversation, and what could not be read of it.
  void forget(Connection connection, ChatId id) throws SQLException {
    for (String table : List.of("chat", "chat_damaged")) {
      try (PreparedStatement forget =
          connection.prepareStatement("DELETE FROM " + table + " WHERE id = ?")) {
        forget.setLong(1, id.number());
        forget.executeUpdate();
      }
    }
  }

  /// Nobody is there any more to be woken, but what is kept of them is to be forgotten in time.
  void leave(Connection connection, ChatId id) throws SQLException {
    wakeAt(connection, id, find(connection, id).chat().everyday().presence().wakeAt());
  }

  private static void wakeAt(Connection connection, ChatId id, Optional<Instant> at)
      throws SQLException {
    try (PreparedStatement sleep =
        connection.prepareStatement("UPDATE chat SET wake_at = ? WHERE id = ?")) {
      set(sleep, 1, at);
      sleep.setLong(2, id.number());
      sleep.executeUpdate();
    }
  }

  private static void set(PreparedStatement statement, int index, Optional<Instant> at)
      throws SQLException {
    if (at.isPresent()) {
      statement.setLong(index, at.get().toEpochMilli());
    } else {
      statement.setNull(index, Types.BIGINT);
    }
  }

  /// Takes wakings that are due: each is given to one caller only. Where more are due than may be
  /// taken, half of them are the latest due, for a timer that ticks must not wait until a morning's
  /// thousand questions are asked.
  ///
  /// @param claiming see [Database#claiming]
  List<ChatId> takeDue(Connection connection, Instant now, int most, String claiming)
      throws SQLException {
    List<ChatId> due = new ArrayList<>(takeDue(connection, now, "DESC", most / 2 + claiming));
    due.addAll(takeDue(connection, now, "ASC", most - due.size() + claiming));
    return due;
  }

  private List<ChatId> takeDue(Connection connection, Instant now, String order, String most)
      throws SQLException {
    List<ChatId> due =
        ids(
            connection,
            "SELECT id FROM chat WHERE wake_at <= %d ORDER BY wake_at %s LIMIT %s"
                .formatted(now.toEpochMilli(), order, most));
    for (ChatId chat : due) {
      wakeAt(connection, chat, Optional.empty());
    }
    return due;
  }

  /// When the next waking is due; empty where none is to come.
  Optional<Instant> nextWaking(Connection connection) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement(
                "SELECT wake_at FROM chat WHERE wake_at IS NOT NULL ORDER BY wake_at LIMIT 1");
        ResultSet row = select.executeQuery()) {
      return row.next() ? Optional.of(Instant.ofEpochMilli(row.getLong(1))) : Optional.empty();
    }
  }

  /// The chats that a query names in its first column.
  static List<ChatId> ids(Connection connection, String query) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(query);
        ResultSet rows = select.executeQuery()) {
      List<ChatId> chats = new ArrayList<>();
      while (rows.next()) {
        chats.add(new ChatId(rows.getLong(1)));
      }
      return chats;
    }
  }
}
