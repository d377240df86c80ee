package limber.store;

import static limber.store.Talks.ANN;
import static limber.store.Talks.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Incoming;
import limber.talk.Reply;
import limber.talk.Urgency;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A database that an older Limber wrote, under this one.
class UpgradeTest {

  private static final int MANY = 60_000;

  @TempDir private Path folder;

  @Test
  void aDatabaseOfTheSecondVersionOpensWithAllThatItHeld() throws Exception {
    writeSecondVersion(0);
    assertThat(Gaps.in(folder)).as("before it is brought up to date").isEqualTo(gaps());
    use(store -> {
      Chat kept = store.chat(ANN).chat();
      assertThat(store.chat(ANN)).isInstanceOf(Kept.Known.class);
      assertThat(kept.shown()).isNotEmpty();
      assertThat(store.waiting()).isEqualTo(2);
      assertThat(store.take(Lane.INBOX, 10)).containsExactly(BOB, ANN);
      assertThat(store.take(Lane.OUTBOX, 10)).containsExactly(BOB);
      Queued warned = store.firstQueued(BOB).orElseThrow();
      assertThat(warned.utterance().reply()).isInstanceOf(Reply.Warned.class);
      assertThat(warned.utterance().urgency()).isEqualTo(Urgency.ANSWER);
      store.keep(List.of(Talks.text(3, ANN, "done before"), Talks.text(4, ANN, "new")));
      assertThat(Talks.arrived(store, ANN)).containsExactly("second", "new");
      assertThat(store.gaps()).isEqualTo(gaps());
    });
  }

  @Test
  void aBackupOfItIsUpToDate(@TempDir Path restored) throws Exception {
    writeSecondVersion(0);
    assertThat(Backup.of(folder, restored.resolve("limber.db")).messages()).isEqualTo(4);
    Files.copy(folder.resolve("limber.key"), restored.resolve("limber.key"));
    try (DataFolder opened = DataFolder.open(restored);
        Store store = Store.open(opened)) {
      assertThat(Talks.arrived(store, ANN)).containsExactly("second");
      assertThat(store.chat(ANN)).isInstanceOf(Kept.Known.class);
    }
  }

  /// Killed at several sizes of the log, which are several moments of the change.
  @Test
  void aProcessThatIsKilledWhileItBringsItUpToDateLeavesWhatOpens() throws Exception {
    writeSecondVersion(MANY);
    Path log = folder.resolve("limber.db-wal");
    int unfinished = 0;
    for (long size : new long[] {1, 60_000, 1_000_000, 3_000_000}) {
      try (StoreProcess process = StoreProcess.start("open", folder)) {
        // the length of a file that is gone is 0
        process.killWhen(() -> log.toFile().length() >= size);
      }
      unfinished += hasColumn("chat", "wake_at") ? 0 : 1;
      assertThat(integrity()).isEqualTo("ok");
    }
    assertThat(unfinished).as("deaths before it was up to date").isPositive();
    use(store -> {
      assertThat(store.waiting()).isEqualTo(MANY + 2);
      assertThat(store.firstArrived(new ChatId(1_000)).orElseThrow().what())
          .isEqualTo(new Incoming.Text("hello"));
    });
  }

  /// Rows as the code of then wrote them.
  ///
  /// @param more how many chats more have something in the inbox
  private void writeSecondVersion(int more) throws SQLException, IOException {
    String url = "jdbc:sqlite:" + folder.resolve("limber.db");
    Flyway.configure()
        .dataSource(url, null, null)
        .locations("classpath:db/sqlite")
        .target("2")
        .load()
        .migrate();
    Vault vault = Vault.open(folder.resolve("limber.key"));
    try (Connection connection = DriverManager.getConnection(url)) {
      connection.setAutoCommit(false);
      put(
          connection,
          "INSERT INTO chat VALUES (7, ?)",
          vault.seal(example("chat-v6.json"), "chat/7"));
      putInbox(connection, 900, 8, vault.seal(text("first"), "inbox/8"));
      putInbox(connection, 2, 7, vault.seal(text("second"), "inbox/7"));
      put(connection, "INSERT INTO inbox VALUES (NULL, 3, 7, ?, 1795341600)", null);
      put(
          connection,
          "INSERT INTO outbox (chat_id, body) VALUES (8, ?)",
          vault.seal(example("utterance-v6.json"), "outbox/8"));
      put(
          connection,
          "INSERT INTO gap (day, record) VALUES (20779, ?)",
          vault.seal(GAP, "gap/20779"));
      for (int i = 0; i < more; i++) {
        int chat = 1_000 + i;
        putInbox(connection, 10_000 + i, chat, vault.seal(text("hello"), "inbox/" + chat));
      }
      connection.commit();
    }
  }

  private static final String GAP =
      "{\"day\":[2026,11,22],\"outcome\":{\"is\":\"NotKnown\"},\"near\":null,\"version\":6}";

  private static Gaps gaps() {
    return new Gaps(List.of(new Records().read(GAP, Gap.class)), List.of());
  }

  private static String text(String words) {
    return "{\"is\":\"Text\",\"text\":\"" + words + "\",\"version\":6}";
  }

  private static String example(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(UpgradeTest.class.getResourceAsStream("/store/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void putInbox(Connection connection, long update, long chat, byte[] body)
      throws SQLException {
    put(
        connection,
        "INSERT INTO inbox VALUES (NULL, %d, %d, ?, NULL)".formatted(update, chat),
        body);
  }

  private static void put(Connection connection, String sql, byte @Nullable [] sealed)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setBytes(1, sealed);
      insert.executeUpdate();
    }
  }

  private boolean hasColumn(String table, String column) throws SQLException {
    try (Connection connection = connect();
        var columns = connection.getMetaData().getColumns(null, null, table, column)) {
      return columns.next();
    }
  }

  private String integrity() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        var row = statement.executeQuery("PRAGMA integrity_check")) {
      return row.getString(1);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("limber.db"));
  }

  private void use(Consumer<Store> work) {
    try (DataFolder opened = DataFolder.open(folder);
        Store store = Store.open(opened)) {
      work.accept(store);
    }
  }
}
