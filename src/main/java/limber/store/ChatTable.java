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
      Optional<Instant> wakeAt = chat.wakeAt();
      if (wakeAt.isPresent()) {
        put.setLong(3, wakeAt.get().toEpochMilli());
      } else {
        put.setNull(3, Types.BIGINT);
      }
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

  /// Nobody is there any more to be woken.
  void letSleep(Connection connection, ChatId id) throws SQLException {
    try (PreparedStatement sleep =
        connection.prepareStatement("UPDATE chat SET wake_at = NULL WHERE id = ?")) {
      sleep.setLong(1, id.number());
      sleep.executeUpdate();
    }
  }

  /// Takes the wakings that are due, longest due first: each is given to one caller only.
  ///
  /// @param claiming see [Database#claiming]
  List<ChatId> takeDue(Connection connection, Instant now, int most, String claiming)
      throws SQLException {
    List<ChatId> due =
        ids(
            connection,
            "SELECT id FROM chat WHERE wake_at <= %d ORDER BY wake_at LIMIT %d%s"
                .formatted(now.toEpochMilli(), most, claiming));
    for (ChatId chat : due) {
      letSleep(connection, chat);
    }
    return due;
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
