package limber.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import limber.talk.ChatId;

/// The claims of several nodes on one PostgreSQL, in its table `queue`.
///
/// Each thing that comes for a chat raises the version of the chat's row, and the row is deleted
/// only in the version that was known before nothing was found to do. So nothing is overlooked,
/// whoever brings it.
final class SharedClaims implements Claims {

  private final Database database;
  private final Node node;
  private final Map<Claim, Long> versions = new ConcurrentHashMap<>();

  private record Claim(Lane lane, ChatId chat) {}

  SharedClaims(Database database, Node node) {
    this.database = database;
    this.node = node;
  }

  /// The number in the table; it stays the same when lanes are added.
  private static int number(Lane lane) {
    return switch (lane) {
      case INBOX -> 0;
      case OUTBOX -> 1;
    };
  }

  @Override
  public void note(Connection connection, Lane lane, ChatId chat) throws SQLException {
    try (PreparedStatement note =
        connection.prepareStatement(
            "INSERT INTO queue (lane, chat_id) VALUES (?, ?) ON CONFLICT (lane, chat_id)"
                + " DO UPDATE SET version = queue.version + 1")) {
      note.setInt(1, number(lane));
      note.setLong(2, chat.number());
      note.executeUpdate();
    }
  }

  @Override
  public void noted(Lane lane, ChatId chat) {}

  @Override
  public List<ChatId> take(Lane lane, int most) {
    return database.statement(connection -> {
      try (PreparedStatement take =
          connection.prepareStatement(
              // made once, for a plan that asks it again and again would take more than it may
              "WITH next AS MATERIALIZED (SELECT lane, chat_id FROM queue"
                  + " WHERE lane = ? AND node IS NULL ORDER BY seq LIMIT ?"
                  + " FOR UPDATE SKIP LOCKED),"
                  + " taken AS (UPDATE queue SET node = ? FROM next WHERE queue.lane = next.lane"
                  + " AND queue.chat_id = next.chat_id"
                  + " RETURNING queue.chat_id, queue.version, queue.seq)"
                  + " SELECT chat_id, version FROM taken ORDER BY seq")) {
        take.setInt(1, number(lane));
        take.setInt(2, most);
        take.setInt(3, node.number());
        ResultSet rows = take.executeQuery();
        List<ChatId> taken = new ArrayList<>();
        while (rows.next()) {
          ChatId chat = new ChatId(rows.getLong(1));
          versions.put(new Claim(lane, chat), rows.getLong(2));
          taken.add(chat);
        }
        return taken;
      }
    });
  }

  @Override
  public boolean release(Lane lane, ChatId chat) {
    Claim claim = new Claim(lane, chat);
    long known = Optional.ofNullable(versions.get(claim)).orElse(-1L);
    OptionalLong newer =
        database.statement(connection ->
            deleted(connection, claim, known) ? OptionalLong.empty() : ours(connection, claim));
    if (newer.isPresent()) {
      versions.put(claim, newer.getAsLong());
      return false;
    }
    versions.remove(claim);
    return true;
  }

  private boolean deleted(Connection connection, Claim claim, long version) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement(
            "DELETE FROM queue WHERE lane = ? AND chat_id = ? AND node = ? AND version = ?")) {
      where(delete, claim);
      delete.setLong(4, version);
      return delete.executeUpdate() == 1;
    }
  }

  /// The version of a row that is still ours; none where another node has taken us for dead.
  private OptionalLong ours(Connection connection, Claim claim) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT version FROM queue WHERE lane = ? AND chat_id = ? AND node = ?")) {
      where(select, claim);
      ResultSet row = select.executeQuery();
      return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
    }
  }

  private void where(PreparedStatement statement, Claim claim) throws SQLException {
    statement.setInt(1, number(claim.lane()));
    statement.setLong(2, claim.chat().number());
    statement.setInt(3, node.number());
  }

  @Override
  public void freeAbandoned() {
    database.statement(connection -> {
      // one statement, which sees the claims before it asks who is alive, and not the other way
      // about: what a node has claimed that has just begun must stay with it
      try (PreparedStatement free =
          connection.prepareStatement(
              // and it passes over rows that somebody brings something to, rather than wait for
              // them in another order than theirs
              "UPDATE queue SET node = NULL WHERE (lane, chat_id) IN (SELECT lane, chat_id"
                  + " FROM queue WHERE node IS NOT NULL AND node NOT IN ("
                  + Node.NUMBERS_ALIVE
                  + ") FOR UPDATE SKIP LOCKED)")) {
        return free.executeUpdate();
      }
    });
  }

  @Override
  public boolean isLeading() {
    return node.isLeading();
  }

  @Override
  public void close() {
    node.close();
  }
}
