package limber.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/// One SQLite connection, one transaction at a time. Every commit is on the disk when it returns.
final class Database implements AutoCloseable {

  private static final int BUSY_MILLIS = 5_000;

  private final Connection connection;
  private final ReentrantLock lock = new ReentrantLock(true);

  private Database(Connection connection) {
    this.connection = connection;
  }

  /// Opens the database file and brings its tables up to date.
  static Database open(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MILLIS);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    Flyway.configure().dataSource(source).locations("classpath:db/sqlite").load().migrate();
    return connected(file, config);
  }

  /// Opens the database file as it is, to be read alone, also while another process writes to it:
  /// with a write-ahead log neither waits for the other.
  ///
  /// SQLite may write to such a file only to take away its log again, which a connection that is
  /// read-only from the start would leave lying there.
  static Database openToRead(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    config.setBusyTimeout(BUSY_MILLIS);
    Database read = connected(file, config);
    read.transaction(connection -> {
      try (Statement only = connection.createStatement()) {
        return only.execute("PRAGMA query_only = ON");
      }
    });
    return read;
  }

  private static Database connected(Path file, SQLiteConfig config) {
    try {
      Connection connection = config.createConnection("jdbc:sqlite:" + file);
      connection.setAutoCommit(false);
      return new Database(connection);
    } catch (SQLException failed) {
      throw new IllegalStateException("The database cannot be opened: " + file, failed);
    }
  }

  /// Work within one transaction.
  interface Work<T> {
    T in(Connection connection) throws SQLException;
  }

  /// Does all of the work or none of it.
  <T> T transaction(Work<T> work) {
    lock.lock();
    try {
      T result = work.in(connection);
      connection.commit();
      return result;
    } catch (SQLException failed) {
      rollBack(failed);
      throw new IllegalStateException("The database refused a transaction.", failed);
    } catch (RuntimeException | Error failed) {
      rollBack(failed);
      throw failed;
    } finally {
      lock.unlock();
    }
  }

  private void rollBack(Throwable cause) {
    try {
      connection.rollback();
    } catch (SQLException alsoFailed) {
      cause.addSuppressed(alsoFailed);
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      connection.close();
    } catch (SQLException failed) {
      throw new IllegalStateException("The database cannot be closed.", failed);
    } finally {
      lock.unlock();
    }
  }
}
