package limber.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

  @TempDir private Path folder;

  /// A write-ahead log that reaches the disk with every commit, for a power cut must lose nothing.
  @Test
  void whatIsCommittedIsOnTheDisk() {
    use(database -> {
      assertThat(text(database, "PRAGMA journal_mode")).isEqualTo("wal");
      assertThat(text(database, "PRAGMA synchronous")).as("2 is FULL").isEqualTo("2");
      assertThat(text(database, "PRAGMA busy_timeout")).isEqualTo("5000");
    });
  }

  @Test
  void aDatabaseThatIsThereIsOpenedAsItIs() {
    use(database -> database.transaction(connection -> insert(connection, 1)));
    use(database -> assertThat(text(database, "SELECT COUNT(*) FROM chat")).isEqualTo("1"));
  }

  @Test
  void aTransactionThatEndsInAnErrorLeavesNothingToTheNext() {
    use(database -> {
      assertThatThrownBy(() ->
              database.transaction(connection -> {
                insert(connection, 1);
                throw new StackOverflowError();
              }))
          .isInstanceOf(StackOverflowError.class);
      database.transaction(connection -> insert(connection, 2));
      assertThat(text(database, "SELECT group_concat(id) FROM chat")).isEqualTo("2");
    });
  }

  private static int insert(Connection connection, int id) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeUpdate(
          "INSERT INTO chat (id, record) VALUES (%d, x'00')".formatted(id));
    }
  }

  private static String text(Database database, String sql) {
    return database.transaction(connection -> {
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery(sql)) {
        return row.getString(1);
      }
    });
  }

  private void use(java.util.function.Consumer<Database> work) {
    try (Database database = SqliteDatabase.open(folder.resolve("limber.db"))) {
      work.accept(database);
    }
  }
}
