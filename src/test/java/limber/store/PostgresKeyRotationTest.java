package limber.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresKeyRotationTest extends KeyRotationContract {

  private final DatabaseUrl url = TestPostgres.fresh();

  @Override
  Store open(DataFolder opened) {
    return Store.open(opened, url);
  }

  @Override
  Database database() {
    return PostgresDatabase.open(url);
  }

  @Override
  int rotate(DataFolder opened) {
    return KeyRotation.on(url, opened);
  }

  @Test
  void itIsRefusedWhileANodeRunsElsewhere(@TempDir Path elsewhere) throws IOException {
    use(KeyRotationContract::fill);
    Path theirs = Files.copy(key().path(), elsewhere.resolve("limber.key"));
    try (DataFolder running = DataFolder.open(elsewhere);
        Store store = open(running);
        DataFolder opened = DataFolder.open(folder)) {
      assertThatThrownBy(() -> rotate(opened)).isInstanceOf(DatabaseInUse.class);
      KeyRotationContract.assertReadable(store);
    }
    assertThat(key().path()).hasSameTextualContentAs(theirs);
  }

  @Test
  void noNodeStartsWhileSomebodyIsAlone() {
    use(KeyRotationContract::fill);
    try (Alone _ = Alone.on(url)) {
      assertThatThrownBy(() -> use(store -> {})).isInstanceOf(DatabaseInUse.class);
    }
    use(KeyRotationContract::assertReadable);
  }

  @Test
  void aNodeThatComesBackUnderTheOldKeyTakesNothing(@TempDir Path elsewhere) throws Exception {
    use(KeyRotationContract::fill);
    Files.copy(key().path(), elsewhere.resolve("limber.key"));
    Vault old = Vault.there(elsewhere.resolve("limber.key"));
    try (Database database = database();
        Node node = Node.join(url, session -> KeyCheck.passed(session, old));
        Claims claims = new SharedClaims(database, node)) {
      endAllSessionsOfNodes(database);
      try (DataFolder opened = DataFolder.open(folder)) {
        rotate(opened);
      }
      assertThat(claims.isLeading()).isFalse();
      assertThat(claims.isLeading()).isFalse();
      assertThatThrownBy(() -> claims.take(Lane.INBOX, 1)).isInstanceOf(WrongKey.class);
    }
    use(KeyRotationContract::assertReadable);
  }

  private static void endAllSessionsOfNodes(Database database) {
    String nodes =
        " FROM pg_locks WHERE locktype = 'advisory' AND database ="
            + " (SELECT oid FROM pg_database WHERE datname = current_database())";
    count(database, "SELECT count(pg_terminate_backend(pid))" + nodes);
    while (count(database, "SELECT count(*)" + nodes) > 0) {
      Thread.onSpinWait();
    }
  }

  private static int count(Database database, String query) {
    return database.read(connection -> Node.one(connection, query));
  }
}
