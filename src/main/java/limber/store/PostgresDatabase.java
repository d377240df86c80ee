package limber.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// A PostgreSQL database, which several nodes may use at a time, through a few connections.
final class PostgresDatabase implements Database {

  /// More connections than this only wait for each other's processors and disks.
  private static final int CONNECTIONS = 12;

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final HikariDataSource pool;

  private PostgresDatabase(HikariDataSource pool) {
    this.pool = pool;
  }

  /// Connects and brings the tables up to date; of several nodes that start at once, one does it.
  ///
  /// @throws DatabaseUnreachable where there is none, or it does not let us in
  static PostgresDatabase open(DatabaseUrl url) {
    try {
      Flyway.configure()
          .dataSource(url.text(), null, null)
          .locations("classpath:db/postgres")
          .load()
          .migrate();
      return new PostgresDatabase(new HikariDataSource(config(url)));
    } catch (FlywayException | PoolInitializationException no) {
      throw new DatabaseUnreachable(no);
    }
  }

  /// Connects to a database as it is, to be read alone, each time as it was at one moment.
  ///
  /// @throws DatabaseUnreachable where there is none, or it does not let us in
  static PostgresDatabase openToRead(DatabaseUrl url) {
    HikariConfig config = config(url);
    config.setReadOnly(true);
    config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
    config.setMaximumPoolSize(1);
    try {
      return new PostgresDatabase(new HikariDataSource(config));
    } catch (PoolInitializationException no) {
      throw new DatabaseUnreachable(no);
    }
  }

  private static HikariConfig config(DatabaseUrl url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url.text());
    config.setPoolName("limber");
    config.setMaximumPoolSize(CONNECTIONS);
    config.setAutoCommit(false);
    config.setConnectionTimeout(PATIENCE.toMillis());
    Properties driver = new Properties();
    // a machine that has vanished must not hold a turn for ever
    driver.setProperty("socketTimeout", "30");
    driver.setProperty("tcpKeepAlive", "true");
    config.setDataSourceProperties(driver);
    return config;
  }

  @Override
  public <T> T transaction(Work<T> work) {
    try (Connection connection = pool.getConnection()) {
      try {
        T result = work.in(connection);
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException | Error failed) {
        rollBack(connection, failed);
        throw failed;
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("The database refused a transaction.", failed);
    }
  }

  /// Each statement is a transaction of its own, which the server ends without being told.
  @Override
  public <T> T statement(Work<T> work) {
    try (Connection connection = pool.getConnection()) {
      // the pool takes this back when it has the connection again
      connection.setAutoCommit(true);
      return work.in(connection);
    } catch (SQLException failed) {
      throw new IllegalStateException("The database refused a statement.", failed);
    }
  }

  /// One statement is one moment in time here, and no reader of Limber's needs more.
  @Override
  public <T> T read(Work<T> work) {
    return statement(work);
  }

  private static void rollBack(Connection connection, Throwable cause) {
    try {
      connection.rollback();
    } catch (SQLException alsoFailed) {
      cause.addSuppressed(alsoFailed);
    }
  }

  @Override
  public String claiming() {
    return " FOR UPDATE SKIP LOCKED";
  }

  @Override
  public void close() {
    pool.close();
  }
}
