package limber.store;

import static limber.store.Talks.ANN;
import static limber.store.Talks.BOB;
import static limber.store.Talks.NOW;
import static limber.store.Talks.saying;
import static limber.store.Talks.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import limber.talk.ChatId;
import limber.talk.Received;
import limber.talk.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The store on a shared database, with one node and with two.
class PostgresStoreTest extends StoreContract {

  private final DatabaseUrl url = TestPostgres.fresh();

  @TempDir private Path second;

  @Override
  Store open(DataFolder opened) {
    return Store.open(opened, url);
  }

  @Override
  Connection connect() throws SQLException {
    return DriverManager.getConnection(url.text());
  }

  @Test
  void aChatIsGivenToOneOfTwoNodes() {
    useTwo((one, two) -> {
      one.keep(List.of(text(1, ANN, "one"), text(2, BOB, "two")));
      assertThat(one.take(Lane.INBOX, 1)).containsExactly(ANN);
      assertThat(two.take(Lane.INBOX, 10)).containsExactly(BOB);
      two.keep(List.of(text(3, ANN, "three")));
      assertThat(two.take(Lane.INBOX, 10)).isEmpty();
      assertThat(one.release(Lane.INBOX, ANN)).as("the other brought something").isFalse();
    });
  }

  @Test
  void whatADeadNodeHeldIsFreedAndWhatALivingOneHoldsIsNot() {
    useTwo((one, two) -> {
      one.keep(List.of(text(1, ANN, "one"), text(2, BOB, "two")));
      assertThat(one.take(Lane.INBOX, 1)).containsExactly(ANN);
      two.freeAbandoned();
      assertThat(two.take(Lane.INBOX, 10)).containsExactly(BOB);

      endTheSessionThatHolds(ANN);
      two.freeAbandoned();
      assertThat(two.take(Lane.INBOX, 10)).containsExactly(ANN);
      assertThat(one.release(Lane.INBOX, ANN)).as("it is no longer his to give").isTrue();
      assertThat(one.take(Lane.INBOX, 10)).as("the other has it").isEmpty();
      assertThat(two.release(Lane.INBOX, ANN)).isTrue();
    });
  }

  @Test
  void theLateTurnOfANodeThatWasTakenForDeadIsRefused() {
    useTwo((one, two) -> {
      one.keep(List.of(text(1, ANN, "one")));
      assertThat(one.take(Lane.INBOX, 1)).containsExactly(ANN);
      Arrived arrived = one.firstArrived(ANN).orElseThrow();
      endTheSessionThatHolds(ANN);
      two.freeAbandoned();
      assertThat(two.take(Lane.INBOX, 1)).containsExactly(ANN);
      Arrived again = two.firstArrived(ANN).orElseThrow();
      assertThat(two.commit(again, saying(ANN, new Reply.Help()), Optional.empty(), NOW)).isTrue();

      assertThat(one.commit(arrived, saying(ANN, new Reply.OnlyText()), Optional.empty(), NOW))
          .isFalse();
      assertThat(Talks.said(two, ANN)).containsExactly(new Reply.Help());
    });
  }

  @Test
  void aNodeWhoseSessionBrokeGoesOnUnderAnotherNumber() {
    useTwo((one, two) -> {
      one.keep(List.of(text(1, ANN, "one")));
      assertThat(one.take(Lane.INBOX, 1)).containsExactly(ANN);
      endTheSessionThatHolds(ANN);
      assertThat(one.isLeading()).as("it notices").isFalse();
      assertThat(one.isLeading()).as("and comes back").isTrue();
      one.freeAbandoned();
      assertThat(one.take(Lane.INBOX, 1)).containsExactly(ANN);
      two.freeAbandoned();
      assertThat(two.take(Lane.INBOX, 1)).isEmpty();
    });
  }

  @Test
  void oneLeadsAndAnotherFollowsWhenItLeaves() {
    useTwo((one, two) -> {
      assertThat(one.isLeading()).isTrue();
      assertThat(one.isLeading()).isTrue();
      assertThat(two.isLeading()).isFalse();
      one.close();
      assertThat(one.isLeading()).isFalse();
      assertThat(two.isLeading()).isTrue();
    });
  }

  @Test
  void gapsAreReadWhileItRunsAndReadingChangesNothing() {
    assertThat(Gaps.on(url, folder))
        .as("before anything")
        .isEqualTo(new Gaps(List.of(), List.of()));
    assertThat(folder.resolve("limber.key")).doesNotExist();
    use(store -> {
      KeyRotationContract.fill(store);
      assertThat(Gaps.on(url, folder)).isEqualTo(store.gaps());
      assertThatThrownBy(() -> Gaps.on(url, second)).isInstanceOf(WrongKey.class);
      assertThat(second.resolve("limber.key")).doesNotExist();
    });
  }

  @Test
  void manyMessagesFromTwoSidesAreEachKeptOnceAndInOrder() {
    List<Received> all =
        LongStream.rangeClosed(1, 200).mapToObj(i -> text(i, new ChatId(i % 9), "" + i)).toList();
    useTwo((one, two) -> {
      CompletableFuture<Void> other = CompletableFuture.runAsync(() -> keepOneByOne(two, all));
      keepOneByOne(one, all);
      other.join();
      assertThat(one.waiting()).isEqualTo(200);
      assertThat(Talks.arrived(two, new ChatId(1)))
          .isEqualTo(
              all.stream()
                  .map(Received::update)
                  .filter(i -> i % 9 == 1)
                  .map(String::valueOf)
                  .toList());
    });
  }

  private static void keepOneByOne(Store store, List<Received> all) {
    all.forEach(one -> store.keep(List.of(one)));
  }

  private void endTheSessionThatHolds(ChatId chat) {
    number(
        "SELECT count(pg_terminate_backend(pid)) FROM pg_locks, queue WHERE locktype = 'advisory'"
            + " AND pg_locks.database = (SELECT oid FROM pg_database"
            + " WHERE datname = current_database()) AND objid::int = node AND chat_id = "
            + chat.number());
    // it ends a moment after it is told to
    while (number(
            "SELECT count(*) FROM pg_locks, queue WHERE locktype = 'advisory' AND objid::int = node"
                + " AND pg_locks.database = (SELECT oid FROM pg_database"
                + " WHERE datname = current_database()) AND chat_id = "
                + chat.number())
        > 0) {
      Thread.onSpinWait();
    }
  }

  /// Two nodes with the same key, one life of each.
  private void useTwo(BiConsumer<Store, Store> work) {
    use(one -> {
      try {
        Files.copy(folder.resolve("limber.key"), second.resolve("limber.key"));
      } catch (IOException failed) {
        throw new AssertionError(failed);
      }
      try (DataFolder opened = DataFolder.open(second);
          Store two = Store.open(opened, url)) {
        work.accept(one, two);
      }
    });
  }
}
