package limber.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import limber.store.Database.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class GroupCommitTest {

  @TempDir private Path folder;

  private String file = "";
  private GroupCommit commits;

  @BeforeEach
  void open() throws SQLException {
    file = "jdbc:sqlite:" + folder.resolve("some.db");
    Connection connection = DriverManager.getConnection(file + "?foreign_keys=on");
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE word (id INTEGER PRIMARY KEY)");
      // broken only when it is committed
      statement.execute(
          "CREATE TABLE child (word INTEGER REFERENCES word(id) DEFERRABLE INITIALLY DEFERRED)");
    }
    commits = new GroupCommit(connection);
  }

  @AfterEach
  void close() {
    commits.close();
  }

  @Test
  void whatReturnsIsThereForOthers() throws SQLException {
    assertThat(commits.transaction(insert(1))).isOne();
    assertThat(words()).containsExactly(1);
  }

  @Test
  void oneThatFailsTakesNothingFromTheOthersOfItsGroup() throws SQLException {
    List<CompletableFuture<Integer>> group =
        together(
            insert(1),
            connection -> {
              insert(2).in(connection);
              throw new IllegalArgumentException("halfway");
            },
            connection -> insert(1).in(connection),
            insert(3));
    assertThat(group.get(0).join()).isOne();
    assertThatThrownBy(group.get(1)::join).hasRootCauseMessage("halfway");
    assertThatThrownBy(group.get(2)::join).hasRootCauseInstanceOf(SQLException.class);
    assertThat(group.get(3).join()).isOne();
    assertThat(words()).containsExactly(1, 3);
  }

  @Test
  void aCommitThatFailsIsToldToAllOfItsGroupAndTheNextOneWorks() throws SQLException {
    List<CompletableFuture<Integer>> group =
        together(insert(1), connection -> execute(connection, "INSERT INTO child VALUES (99)"));
    for (CompletableFuture<Integer> one : group) {
      assertThatThrownBy(one::join)
          .isInstanceOf(CompletionException.class)
          .hasRootCauseInstanceOf(SQLException.class);
    }
    assertThat(commits.transaction(insert(2))).isOne();
    assertThat(words()).containsExactly(2);
  }

  @Test
  void closingFinishesWhatWaits() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    CompletableFuture<Integer> first = later(blocking(begun, goOn, 1));
    begun.await();
    CompletableFuture<Integer> second = later(insert(2));
    awaitThreadsWaiting(second);
    CompletableFuture<Void> closing = CompletableFuture.runAsync(commits::close, this::thread);
    goOn.countDown();
    closing.join();
    assertThat(first.join() + second.join()).isEqualTo(2);
    assertThat(words()).containsExactly(1, 2);
  }

  @Test
  void whatComesAfterClosingIsRefusedInASentence() {
    commits.close();
    assertThatThrownBy(() -> commits.transaction(insert(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The database is closed.");
  }

  @Test
  void soManyAtOnceAreAllThere() throws SQLException {
    List<CompletableFuture<Integer>> all = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      all.add(later(insert(i)));
    }
    all.forEach(CompletableFuture::join);
    assertThat(words()).hasSize(1_000);
  }

  /// Has these done in one group: they gather behind one that waits.
  @SafeVarargs
  private List<CompletableFuture<Integer>> together(Work<Integer>... works) {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    CompletableFuture<Integer> first = later(blocking(begun, goOn, 1_000));
    List<CompletableFuture<Integer>> group = new ArrayList<>();
    try {
      begun.await();
      for (Work<Integer> work : works) {
        CompletableFuture<Integer> one = later(work);
        awaitThreadsWaiting(one);
        group.add(one);
      }
      goOn.countDown();
      first.join();
      // else what follows could still be committed with them, and fail with them
      group.forEach(one -> one.exceptionally(failed -> 0).join());
      commits.transaction(connection -> execute(connection, "DELETE FROM word WHERE id = 1000"));
      return group;
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  private final List<Thread> threads = new ArrayList<>();

  private void thread(Runnable work) {
    threads.add(Thread.ofPlatform().daemon().start(work));
  }

  private CompletableFuture<Integer> later(Work<Integer> work) {
    return CompletableFuture.supplyAsync(() -> commits.transaction(work), this::thread);
  }

  /// Until the newest thread has handed in its work and waits for the outcome.
  private void awaitThreadsWaiting(CompletableFuture<Integer> one) {
    while (threads.getLast().getState() != Thread.State.WAITING && !one.isDone()) {
      Thread.onSpinWait();
    }
  }

  private static Work<Integer> blocking(CountDownLatch begun, CountDownLatch goOn, int id) {
    return connection -> {
      begun.countDown();
      try {
        goOn.await();
      } catch (InterruptedException closing) {
        Thread.currentThread().interrupt();
      }
      return insert(id).in(connection);
    };
  }

  private static Work<Integer> insert(int id) {
    return connection -> execute(connection, "INSERT INTO word VALUES (" + id + ")");
  }

  private static int execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  private List<Integer> words() throws SQLException {
    try (Connection connection = DriverManager.getConnection(file);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT id FROM word ORDER BY id")) {
      List<Integer> ids = new ArrayList<>();
      while (rows.next()) {
        ids.add(rows.getInt(1));
      }
      return ids;
    }
  }
}
