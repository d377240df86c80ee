package limber.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/// A real PostgreSQL on this machine, one for the whole run of the tests. It ends with the process.
public final class TestPostgres {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  private static @Nullable EmbeddedPostgres server;
  private static @Nullable String refusal;

  private TestPostgres() {}

  /// A new and empty database.
  ///
  /// @throws TestAbortedException where no server can be started here: the test is passed over
  public static DatabaseUrl fresh() {
    String name = "limber" + DATABASES.incrementAndGet();
    EmbeddedPostgres running = server();
    try (Connection connection = running.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
    return new DatabaseUrl(
        "jdbc:postgresql://localhost:" + running.getPort() + "/" + name + "?user=postgres");
  }

  /// It drops its own rights where root starts it, for which it needs user namespaces (unshare).
  private static synchronized EmbeddedPostgres server() {
    EmbeddedPostgres running = server;
    if (running == null && refusal == null) {
      try {
        // what is lost when the power fails is not tested here, so nothing waits for the disk
        running =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("max_connections", "200")
                .start();
        server = running;
      } catch (IOException | IllegalStateException failed) {
        refusal = failed.toString();
      }
    }
    if (running == null) {
      throw new TestAbortedException("No PostgreSQL can be started on this machine: " + refusal);
    }
    return running;
  }
}
