package limber.store;

import java.sql.Connection;
import java.sql.SQLException;

/// A database with Limber's tables. Every method may be called from any thread.
///
/// Failures of the database are thrown as [IllegalStateException].
interface Database extends AutoCloseable {

  /// Work within one transaction.
  interface Work<T> {
    T in(Connection connection) throws SQLException;
  }

  /// Does all of the work or none of it; it is on the disk when this returns.
  <T> T transaction(Work<T> work);

  /// The same for work whose every statement may be a transaction of its own. Where the database is
  /// far away that spares a way there and back.
  default <T> T statement(Work<T> work) {
    return transaction(work);
  }

  /// Work within one transaction that gives nothing.
  interface Change {
    void in(Connection connection) throws SQLException;
  }

  /// The same for work that gives nothing.
  default void change(Change work) {
    boolean done =
        transaction(connection -> {
          work.in(connection);
          return true;
        });
    assert done;
  }

  /// Reads at one moment in time; the work changes nothing.
  <T> T read(Work<T> work);

  /// What follows a query whose rows are to be worked on, so that nobody else takes them and nobody
  /// waits for them; empty where there is nobody else.
  String claiming();

  @Override
  void close();
}
