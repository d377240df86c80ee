package limber.store;

import static limber.store.Talks.ANN;
import static limber.store.Talks.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import limber.talk.Chat;
import limber.talk.MessageId;
import limber.talk.Reply;
import limber.talk.Turn;
import limber.talk.Utterance;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Databases from before there were live messages, under this Limber.
class BeforeLiveMessagesTest {

  private static final MessageId LIVE = new MessageId(41);

  @TempDir private Path folder;
  @TempDir private Path restored;

  @Test
  void aFileOpensWithWhatWasToBeSaidAndHoldsLiveMessages() throws Exception {
    write("jdbc:sqlite:" + folder.resolve("limber.db"), "sqlite", "3");
    try (DataFolder opened = DataFolder.open(folder);
        Store store = Store.open(opened)) {
      assertGoesOn(store);
    }
  }

  @Test
  void aSharedDatabaseOpensWithWhatWasToBeSaidAndHoldsLiveMessages() throws Exception {
    DatabaseUrl url = TestPostgres.fresh();
    writeShared(url);
    try (DataFolder opened = DataFolder.open(folder);
        Store store = Store.open(opened, url)) {
      assertGoesOn(store);
    }
  }

  @Test
  void aBackupOfASharedDatabaseThatIsNotUpToDateIsUpToDate() throws Exception {
    DatabaseUrl url = TestPostgres.fresh();
    writeShared(url);
    assertThat(Backup.of(url, restored.resolve("limber.db")).messages()).isOne();
    Files.copy(folder.resolve("limber.key"), restored.resolve("limber.key"));
    try (DataFolder opened = DataFolder.open(restored);
        Store store = Store.open(opened)) {
      assertGoesOn(store);
    }
  }

  private static void assertGoesOn(Store store) {
    assertThat(store.take(Lane.OUTBOX, 10)).containsExactly(ANN);
    Queued kept = store.firstQueued(ANN).orElseThrow();
    assertThat(kept.utterance()).isEqualTo(Utterance.fresh(new Reply.Help()));
    assertThat(kept.live()).isEmpty();
    store.said(kept, new MessageId(40));

    say(store, Utterance.live(new Reply.Help()));
    store.said(store.firstQueued(ANN).orElseThrow(), LIVE);
    say(store, Utterance.ticking(new Reply.Help()));
    assertThat(store.firstQueued(ANN).orElseThrow().live()).contains(LIVE);
  }

  private static void say(Store store, Utterance utterance) {
    Filling.commit(store, new Turn(Chat.fresh(ANN), List.of(utterance)), NOW);
  }

  private void writeShared(DatabaseUrl url) throws SQLException, IOException {
    write(url.text(), "postgres", "1");
    try (Connection connection = DriverManager.getConnection(url.text());
        Statement statement = connection.createStatement()) {
      statement.execute("INSERT INTO queue (lane, chat_id) VALUES (1, " + ANN.number() + ")");
    }
  }

  /// The tables of then, with one thing to be said.
  private void write(String url, String kind, String version) throws SQLException, IOException {
    Flyway.configure()
        .dataSource(url, null, null)
        .locations("classpath:db/" + kind)
        .target(version)
        .load()
        .migrate();
    Vault vault = Vault.open(folder.resolve("limber.key"));
    Sealing sealing = new Sealing(vault, new Records());
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement insert =
            connection.prepareStatement("INSERT INTO outbox (chat_id, body) VALUES (?, ?)")) {
      insert.setLong(1, ANN.number());
      insert.setBytes(
          2, sealing.seal(Utterance.fresh(new Reply.Help()), Utterance.class, "outbox", ANN));
      insert.executeUpdate();
    }
  }
}
