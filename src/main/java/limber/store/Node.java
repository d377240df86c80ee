package limber.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// This process among those that share a database. It is alive for the others as long as its
/// session is: it holds an advisory lock with its number there, which the database lets go at its
/// death at once, and within seconds where its whole machine or network is gone.
///
/// A session that broke is made anew, with another number.
final class Node implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Node.class);

  /// The first half of the names of our advisory locks, any two numbers of our own.
  private static final int ALIVE = 0x11be7;

  /// The numbers of all nodes that are alive, as a query.
  static final String NUMBERS_ALIVE =
      "SELECT objid::int FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 2"
          + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
          + " AND classid::int = "
          + ALIVE;

  private static final int LEADS = 0x11be8;

  private final DatabaseUrl url;
  private @Nullable Connection session;
  private int number;
  private boolean leading;
  private boolean closed;

  Node(DatabaseUrl url) {
    this.url = url;
  }

  /// This node's number; another one after its session broke.
  ///
  /// @throws SQLException where the database cannot be reached
  synchronized int number() throws SQLException {
    session();
    return number;
  }

  private Connection open() throws SQLException {
    if (closed) {
      throw new SQLException("This node has left.");
    }
    Connection fresh = DriverManager.getConnection(url.text());
    try (Statement statement = fresh.createStatement()) {
      // whoever is not heard of for eleven seconds is dead
      statement.execute(
          "SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 2;"
              + " SET tcp_keepalives_count = 3");
    }
    number = one(fresh, "SELECT nextval('node')");
    one(
        fresh,
        "SELECT 1 FROM (SELECT pg_advisory_lock(%d, %d)) AS locked".formatted(ALIVE, number));
    leading = false;
    session = fresh;
    return fresh;
  }

  private static int one(Connection connection, String query) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getInt(1);
    }
  }

  private Connection session() throws SQLException {
    Connection current = session;
    return current == null ? open() : current;
  }

  /// Whether this node is the one that leads; tries to become it where nobody is.
  synchronized boolean isLeading() {
    try {
      Connection current = session();
      leading =
          leading
              ? one(current, "SELECT 1") == 1
              : one(current, "SELECT pg_try_advisory_lock(%d, 0)::int".formatted(LEADS)) == 1;
      return leading;
    } catch (SQLException broken) {
      LOG.debug("The session of this node broke: {}", broken.getSQLState());
      leave();
      return false;
    }
  }

  /// Lets go of whatever the session held.
  private void leave() {
    Connection current = session;
    session = null;
    leading = false;
    if (current != null) {
      try {
        current.close();
      } catch (SQLException alreadyGone) {
        LOG.debug("A broken session could not be closed: {}", alreadyGone.getSQLState());
      }
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    leave();
  }
}
