package limber.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The files of the database as they lie there at any moment, as after a power cut.
class AnyMomentTest {

  private static final int COPIES = 25;

  /// The log is written back after a thousand pages, so this goes over that many times.
  private static final int TURNS_BETWEEN = 40;

  @TempDir private Path folder;

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows cannot stop a process where it is.")
  void theyOpenWholeWithEveryTurnThatHadReturned(@TempDir Path copies) throws Exception {
    try (StoreProcess process = StoreProcess.start("write", folder)) {
      for (int i = 1; i <= COPIES; i++) {
        process.awaitCommitted((long) i * TURNS_BETWEEN);
        process.freeze();
        long returned = process.committed();
        Path copy = Files.createDirectory(copies.resolve("copy" + i));
        copy(copy);
        process.thaw();
        assertThat(turns(copy)).isGreaterThanOrEqualTo(returned);
      }
    }
  }

  /// The third file, limber.db-shm, is in memory alone and does not outlive a power cut.
  private void copy(Path copy) throws IOException {
    for (String name : new String[] {"limber.db", "limber.db-wal", "limber.key"}) {
      if (Files.exists(folder.resolve(name))) {
        Files.copy(folder.resolve(name), copy.resolve(name));
      }
    }
  }

  /// How many turns a whole database holds.
  private static long turns(Path copy) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + copy.resolve("limber.db"));
        Statement statement = connection.createStatement()) {
      assertThat(text(statement, "PRAGMA integrity_check")).isEqualTo("ok");
    }
    try (DataFolder opened = DataFolder.open(copy);
        Store store = Store.open(opened)) {
      assertThat(store.waiting()).as("kept and not yet done").isBetween(0, 1);
      return store.unsaid();
    }
  }

  private static String text(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      return row.getString(1);
    }
  }
}
