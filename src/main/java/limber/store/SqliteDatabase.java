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

/// An SQLite file with a write-ahead log: one connection writes, another reads beside it.
///
/// A commit is on the disk when it returns, and what is committed at the same time shares the one
/// wait for the disk ([GroupCommit]).
final class SqliteDatabase implements Database {

  private static final int BUSY_MILLIS = 5_000;

  private final Connection reader;
  private final GroupCommit writer;
  private final ReentrantLock reading = new ReentrantLock(true);

  private SqliteDatabase(Connection writer, Connection reader) {
    this.writer = new GroupCommit(writer);
    this.reader = reader;
  }

  /// Opens the database file and brings its tables up to date.
  static SqliteDatabase open(Path file) {
    SQLiteConfig config = writing();
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(url(file));
    Flyway.configure().dataSource(source).locations("classpath:db/sqlite").load().migrate();
    return new SqliteDatabase(connected(file, config), reader(file));
  }

  private static SQLiteConfig writing() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MILLIS);
    // what is forgotten does not stay behind in a page that is free
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON");
    return config;
  }

  /// Opens the database file as it is, to be read alone, also while another process writes to it:
  /// with a write-ahead log neither waits for the other.
  static Database openToRead(Path file) {
    return new ReadOnly(reader(file));
  }

  /// SQLite may write to such a file only to take away its log again, which a connection that is
  /// read-only from the start would leave lying there.
  private static Connection reader(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    config.setBusyTimeout(BUSY_MILLIS);
    Connection connection = connected(file, config);
    try (Statement only = connection.createStatement()) {
      only.execute("PRAGMA query_only = ON");
      return connection;
    } catch (SQLException failed) {
      throw new IllegalStateException("The database cannot be opened: " + file, failed);
    }
  }

  private static Connection connected(Path file, SQLiteConfig config) {
    try {
      return config.createConnection(url(file));
    } catch (SQLException failed) {
      throw new IllegalStateException("The database cannot be opened: " + file, failed);
    }
  }

  private static String url(Path file) {
    return "jdbc:sqlite:" + file;
  }

  @Override
  public <T> T transaction(Work<T> work) {
    return writer.transaction(work);
  }

  @Override
  public <T> T read(Work<T> work) {
    return read(reader, reading, work);
  }

  private static <T> T read(Connection reader, ReentrantLock reading, Work<T> work) {
    reading.lock();
    try (Statement statement = reader.createStatement()) {
      statement.execute("BEGIN");
      try {
        return work.in(reader);
      } finally {
        statement.execute("ROLLBACK");
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("The database cannot be read.", failed);
    } finally {
      reading.unlock();
    }
  }

  @Override
  public String claiming() {
    return "";
  }

  @Override
  public void close() {
    writer.close();
    closed(reader, reading);
  }

  private static void closed(Connection reader, ReentrantLock reading) {
    reading.lock();
    try {
      reader.close();
    } catch (SQLException failed) {
      throw new IllegalStateException("The database cannot be closed.", failed);
    } finally {
      reading.unlock();
    }
  }

  /// A file that another process may be writing to.
  private record ReadOnly(Connection reader, ReentrantLock reading) implements Database {

    ReadOnly(Connection reader) {
      this(reader, new ReentrantLock());
    }

    @Override
    public <T> T transaction(Work<T> work) {
      throw new UnsupportedOperationException("This database was opened to be read alone.");
    }

    @Override
    public <T> T read(Work<T> work) {
      return SqliteDatabase.read(reader, reading, work);
    }

    @Override
    public String claiming() {
      return "";
    }

    @Override
    public void close() {
      closed(reader, reading);
    }
  }
}
