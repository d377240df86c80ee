package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import limber.sandbox.Sandbox;
import limber.store.DataFolder;
import limber.store.DatabaseUrl;
import limber.store.Store;
import limber.store.TestPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Three bots on one database, of which one is killed every few seconds, the one that polls among
/// them. Nothing is lost, and nothing is out of order.
class ThreeNodesTest {

  private static final int CHATS = 20;
  private static final int DOUBTS = 60;
  private static final Duration TAKEOVER = Duration.ofSeconds(15);

  @TempDir private Path folder;

  private final DatabaseUrl url = TestPostgres.fresh();

  @Test
  void nothingIsLostWhicheverNodeIsKilled() throws Exception {
    kill(Long.getLong("limber.seed", 1), 2);
  }

  /// Often; see docs/contributing.md.
  @Test
  @Tag("campaign")
  void nothingIsLostHoweverOftenANodeIsKilled() throws Exception {
    kill(
        Long.getLong("limber.seed", System.nanoTime()),
        Math.ceilDiv(Integer.getInteger("limber.kills", 300), 4));
  }

  private void kill(long seed, int times) throws Exception {
    try {
      killed(seed, times);
    } catch (AssertionError | RuntimeException failed) {
      throw new AssertionError("With -Dlimber.seed=" + seed, failed);
    }
  }

  private void killed(long seed, int times) throws Exception {
    try (Sandbox telegram = TestBot.sandbox();
        HttpClient http = HttpClient.newHttpClient();
        Doubts doubts = new Doubts(http, telegram.address(), DOUBTS)) {
      raise(doubts);
      Map<Integer, List<String>> told = survived(telegram, doubts, seed, times);
      Unbroken unbroken = new Unbroken(seed, folder);
      int repeats = KillCampaign.repeats(told, unbroken.told(told.size()));
      System.out.println(told.size() + " chats, " + repeats + " times something was said again");
      assertThat(repeats).as("said again").isLessThanOrEqualTo(times * CHATS);
      try (DataFolder keys = DataFolder.open(folder.resolve("keys"));
          Store store = Store.open(keys, url)) {
        unbroken.holdAgainst(store, told.size());
      }
      assertThat(doubts.wakings(url)).as("wakings").hasSize(DOUBTS).containsOnly(1);
      assertThat(doubts.told()).allSatisfy(said -> assertThat(said).containsOnly(said.getFirst()));
    }
    assertThat(rows("outbox")).isZero();
    assertThat(rows("queue")).as("claims").isZero();
  }

  /// What was said in each chat while nodes were killed.
  private Map<Integer, List<String>> survived(Sandbox telegram, Doubts doubts, long seed, int times)
      throws Exception {
    long began = System.nanoTime();
    try (ThreeNodes nodes = ThreeNodes.start(telegram, url, folder.resolve("keys"), seed);
        Crowd crowd = new Crowd(telegram.address(), seed)) {
      crowd.talk(CHATS, Integer.MAX_VALUE);
      killSome(nodes, crowd, new Random(seed), times);
      crowd.endSoon();
      crowd.awaitEnd();
      doubts.awaitToldAll();
      nodes.end();
      System.out.printf(
          "Seed %d: %d kills in %s; another polled after %s%n",
          seed, times, Duration.ofNanos(System.nanoTime() - began), nodes.takeovers());
      assertThat(nodes.takeovers()).isNotEmpty().allMatch(time -> time.compareTo(TAKEOVER) < 0);
      return crowd.told();
    }
  }

  /// Each third time it is the one that polls.
  private static void killSome(ThreeNodes nodes, Crowd crowd, Random dice, int times)
      throws Exception {
    for (int i = 0; i < times; i++) {
      crowd.awaitShown(crowd.shown() + 1 + dice.nextInt(2 * CHATS));
      if (i % 3 == 0) {
        nodes.killTheLeader();
      } else {
        nodes.killAnother();
      }
    }
  }

  private void raise(Doubts doubts) {
    try (DataFolder keys = DataFolder.open(folder.resolve("keys"));
        Store store = Store.open(keys, url)) {
      doubts.raise(store, Written.EDITION.join().mind().corpus(), KillCampaign.NOW);
    }
  }

  private int rows(String table) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url.text());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
      row.next();
      return row.getInt(1);
    }
  }
}
