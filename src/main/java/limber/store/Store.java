package limber.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Incoming;
import limber.talk.Received;
import limber.talk.Turn;
import limber.talk.Utterance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What Limber keeps: chats, the inbox of what came in and the outbox of what has to go out.
///
/// Every method is one durable transaction and may be called from any thread. Failures of the
/// database are thrown as [IllegalStateException]; nothing of a failed call is kept.
public final class Store implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Store.class);

  /// How long the id of a finished update is remembered. Telegram keeps updates for 24 hours, so no
  /// repeated delivery comes later.
  private static final Duration REMEMBER = Duration.ofDays(2);

  private final Database database;
  private final Vault vault;
  private final Records records = new Records();
  private final GapTable gaps;

  private Store(Database database, Vault vault) {
    this.database = database;
    this.vault = vault;
    this.gaps = new GapTable(vault, records);
  }

  /// Opens the store in a data folder.
  ///
  /// @throws WrongKey where what is kept there was written under a key that is not there; nothing
  ///   is changed then
  public static Store open(DataFolder folder) {
    Vault vault = Vault.beside(folder.database(), folder.key());
    Store store = new Store(Database.open(folder.database()), vault);
    store.tryKey();
    return store;
  }

  /// Opens any one record, so that a wrong key shows at the start and not at somebody's message.
  private void tryKey() {
    try {
      database.transaction(connection -> {
        try (PreparedStatement any =
                connection.prepareStatement("SELECT id, record FROM chat LIMIT 1");
            ResultSet row = any.executeQuery()) {
          return row.next()
              ? vault.open(row.getBytes(2), place("chat", new ChatId(row.getLong(1)))).length()
              : 0;
        }
      });
    } catch (WrongKey wrong) {
      close();
      throw wrong;
    }
  }

  /// Keeps what came in, in order; an update that is known already changes nothing.
  ///
  /// @return those that are new
  public List<Received> keep(List<Received> batch, Instant now) {
    return database.transaction(connection -> {
      forgetDoneBefore(connection, now.minus(REMEMBER));
      gaps.forget(connection, LocalDate.ofInstant(now, ZoneOffset.UTC));
      List<Received> fresh = new ArrayList<>();
      for (Received received : batch) {
        if (insert(connection, received)) {
          fresh.add(received);
        }
      }
      return fresh;
    });
  }

  private static void forgetDoneBefore(Connection connection, Instant limit) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM inbox WHERE done_at < ?")) {
      delete.setLong(1, limit.getEpochSecond());
      delete.executeUpdate();
    }
  }

  private boolean insert(Connection connection, Received received) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO inbox (update_id, chat_id, body) VALUES (?, ?, ?)"
                + " ON CONFLICT (update_id) DO NOTHING")) {
      insert.setLong(1, received.update());
      insert.setLong(2, received.chat().number());
      insert.setBytes(3, seal(received.what(), Incoming.class, "inbox", received.chat()));
      return insert.executeUpdate() == 1;
    }
  }

  /// What came in and is not done, in the order of its arrival.
  public List<Received> unanswered() {
    return database.transaction(connection -> {
      try (PreparedStatement select =
              connection.prepareStatement(
                  "SELECT update_id, chat_id, body FROM inbox"
                      + " WHERE done_at IS NULL ORDER BY seq");
          ResultSet rows = select.executeQuery()) {
        List<Received> open = new ArrayList<>();
        while (rows.next()) {
          long update = rows.getLong(1);
          ChatId chat = new ChatId(rows.getLong(2));
          Optional<Incoming> what = readable(rows.getBytes(3), Incoming.class, "inbox", chat);
          if (what.isPresent()) {
            open.add(new Received(update, chat, what.get()));
          } else {
            delete(connection, "DELETE FROM inbox WHERE update_id = ?", update);
          }
        }
        return open;
      }
    });
  }

  /// The conversation as the last turn left it; a fresh one where there was none.
  public Chat chat(ChatId id) {
    return database.transaction(connection -> {
      try (PreparedStatement select =
          connection.prepareStatement("SELECT record FROM chat WHERE id = ?")) {
        select.setLong(1, id.number());
        ResultSet row = select.executeQuery();
        return row.next() ? open(row.getBytes(1), Chat.class, "chat", id) : Chat.fresh(id);
      }
    });
  }

  /// Keeps the next conversation and its replies and marks the update done, all or nothing.
  public void commit(long update, Turn turn, Instant now) {
    commit(update, turn, Optional.empty(), now);
  }

  /// The same, and counts what was not answered well.
  public void commit(long update, Turn turn, Optional<Gap.Asked> gap, Instant now) {
    database.transaction(connection -> {
      if (gap.isPresent()) {
        gaps.add(connection, gap.get());
      }
      putChat(connection, turn.chat());
      for (Utterance reply : turn.replies()) {
        putReply(connection, turn.chat().id(), reply);
      }
      return markDone(connection, update, now);
    });
  }

  /// What was not answered well.
  public Gaps gaps() {
    return database.transaction(gaps::all);
  }

  /// Forgets the words that were kept of what was not answered well.
  public void forgetWords() {
    database.transaction(connection -> {
      gaps.forgetWords(connection);
      return true;
    });
  }

  /// Marks an update done without a turn, where none could be made of it.
  public void setAside(long update, Instant now) {
    database.transaction(connection -> markDone(connection, update, now));
  }

  private void putChat(Connection connection, Chat chat) throws SQLException {
    try (PreparedStatement put =
        connection.prepareStatement(
            "INSERT INTO chat (id, record) VALUES (?, ?)"
                + " ON CONFLICT (id) DO UPDATE SET record = excluded.record")) {
      put.setLong(1, chat.id().number());
      put.setBytes(2, seal(chat, Chat.class, "chat", chat.id()));
      put.executeUpdate();
    }
  }

  private void putReply(Connection connection, ChatId chat, Utterance reply) throws SQLException {
    try (PreparedStatement put =
        connection.prepareStatement("INSERT INTO outbox (chat_id, body) VALUES (?, ?)")) {
      put.setLong(1, chat.number());
      put.setBytes(2, seal(reply, Utterance.class, "outbox", chat));
      put.executeUpdate();
    }
  }

  private static int markDone(Connection connection, long update, Instant now) throws SQLException {
    try (PreparedStatement mark =
        connection.prepareStatement(
            "UPDATE inbox SET done_at = ?, body = NULL WHERE update_id = ?")) {
      mark.setLong(1, now.getEpochSecond());
      mark.setLong(2, update);
      return mark.executeUpdate();
    }
  }

  /// The chats that have something in the outbox, longest waiting first.
  public List<ChatId> chatsWithQueued() {
    return database.transaction(connection -> {
      try (PreparedStatement select =
              connection.prepareStatement(
                  "SELECT chat_id FROM outbox GROUP BY chat_id ORDER BY MIN(seq)");
          ResultSet rows = select.executeQuery()) {
        List<ChatId> chats = new ArrayList<>();
        while (rows.next()) {
          chats.add(new ChatId(rows.getLong(1)));
        }
        return chats;
      }
    });
  }

  /// The first thing in a chat's outbox; empty where there is nothing.
  public Optional<Queued> firstQueued(ChatId chat) {
    return database.transaction(connection -> {
      try (PreparedStatement select =
          connection.prepareStatement(
              "SELECT seq, body FROM outbox WHERE chat_id = ? ORDER BY seq")) {
        select.setLong(1, chat.number());
        ResultSet rows = select.executeQuery();
        while (rows.next()) {
          long sequence = rows.getLong(1);
          Optional<Utterance> said = readable(rows.getBytes(2), Utterance.class, "outbox", chat);
          if (said.isPresent()) {
            return Optional.of(new Queued(sequence, chat, said.get()));
          }
          delete(connection, "DELETE FROM outbox WHERE seq = ?", sequence);
        }
        return Optional.empty();
      }
    });
  }

  /// Takes something out of the outbox: it was sent, or never can be.
  public void remove(Queued queued) {
    delete("DELETE FROM outbox WHERE seq = ?", queued.sequence());
  }

  /// Takes all of a chat's out of the outbox: nobody is there to read it.
  public void removeAll(ChatId chat) {
    delete("DELETE FROM outbox WHERE chat_id = ?", chat.number());
  }

  private void delete(String sql, long argument) {
    database.transaction(connection -> delete(connection, sql, argument));
  }

  private static int delete(Connection connection, String sql, long argument) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(sql)) {
      delete.setLong(1, argument);
      return delete.executeUpdate();
    }
  }

  /// What was sealed; empty where it was damaged, which costs one message and must cost no more.
  private <T> Optional<T> readable(byte[] sealed, Class<T> type, String table, ChatId chat) {
    try {
      return Optional.of(open(sealed, type, table, chat));
    } catch (WrongKey | Unreadable damaged) {
      LOG.error("A row of the {} cannot be read and is dropped.", table);
      return Optional.empty();
    }
  }

  private <T> byte[] seal(T value, Class<T> type, String table, ChatId chat) {
    return vault.seal(records.write(value, type), place(table, chat));
  }

  private <T> T open(byte[] sealed, Class<T> type, String table, ChatId chat) {
    return records.read(vault.open(sealed, place(table, chat)), type);
  }

  private static String place(String table, ChatId chat) {
    return table + "/" + chat.number();
  }

  @Override
  public void close() {
    database.close();
  }
}
