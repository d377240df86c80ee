package limber.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import limber.store.Database.Work;
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

  /// All nodes share this lock, and who has to be alone takes it from them ([Alone]).
  static final int PRESENT = 0x11be9;

  private final DatabaseUrl url;
  private final Work<?> check;
  private @Nullable Connection session;
  private int number;
  private boolean leading;
  private String told = "";
  private boolean closed;

  private Node(DatabaseUrl url, Work<?> check) {
    this.url = url;
    this.check = check;
  }

  /// Joins the nodes of a database.
  ///
  /// @param check is done now, and again whenever the session is made anew: what was true of the
  ///   database, such as its key, may have changed in between
  /// @throws DatabaseInUse where somebody has the database to themselves at the moment
  static Node join(DatabaseUrl url, Work<?> check) {
    Node node = new Node(url, check);
    try {
      node.number();
      return node;
    } catch (SQLException failed) {
      throw new DatabaseUnreachable(failed);
    }
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
    try {
      enter(fresh);
    } catch (SQLException | RuntimeException refused) {
      fresh.close();
      throw refused;
    }
    leading = false;
    session = fresh;
    return fresh;
  }

  private void enter(Connection fresh) throws SQLException {
    try (Statement statement = fresh.createStatement()) {
      // whoever is not heard of for eleven seconds is dead
      statement.execute(
          "SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 2;"
              + " SET tcp_keepalives_count = 3");
    }
    if (one(fresh, "SELECT pg_try_advisory_lock_shared(%d, 0)::int".formatted(PRESENT)) == 0) {
      throw new DatabaseInUse(
          "The database that LIMBER_DATABASE_URL names is being worked on by limber rotate-key or"
              + " limber move-data. Start again when that has ended.");
    }
    check.in(fresh);
    number = one(fresh, "SELECT nextval('node')");
    one(
        fresh,
        "SELECT 1 FROM (SELECT pg_advisory_lock(%d, %d)) AS locked".formatted(ALIVE, number));
  }

  /// The database would do it by itself, but only some time after a session was closed.
  static void letGo(Connection session) throws SQLException {
    try (Statement statement = session.createStatement()) {
      statement.execute("SELECT pg_advisory_unlock_all()");
    }
  }

  static int one(Connection connection, String query) throws SQLException {
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
    } catch (DatabaseInUse | WrongKey refused) {
      tell(String.valueOf(refused.getMessage()));
      return false;
    }
  }

  /// Once, however often it is asked.
  private void tell(String refusal) {
    if (!refusal.equals(told)) {
      LOG.error("This node cannot go on: {}", refusal);
      told = refusal;
    }
  }

  /// Lets go of whatever the session held.
  private void leave() {
    Connection current = session;
    session = null;
    leading = false;
    if (current != null) {
      try (current) {
        letGo(current);
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
