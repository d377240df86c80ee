package limber.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// A shared database that no node uses for as long as this is open.
final class Alone implements AutoCloseable {

  private final Connection session;

  private Alone(Connection session) {
    this.session = session;
  }

  /// @throws DatabaseInUse where a node is running on it, or another is alone with it
  static Alone on(DatabaseUrl url) {
    try {
      Connection session = DriverManager.getConnection(url.text());
      String alone = "SELECT pg_try_advisory_lock(%d, 0)::int".formatted(Node.PRESENT);
      if (Node.one(session, alone) == 1) {
        return new Alone(session);
      }
      session.close();
      throw new DatabaseInUse(
          "A Limber is running on the database that LIMBER_DATABASE_URL names. Stop it on every"
              + " machine, then try again.");
    } catch (SQLException no) {
      throw new DatabaseUnreachable(no);
    }
  }

  @Override
  public void close() {
    try (session) {
      Node.letGo(session);
    } catch (SQLException alreadyGone) {
      throw new IllegalStateException("The session ended before its work did.", alreadyGone);
    }
  }
}
