package limber.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import limber.corpus.EntryId;
import limber.talk.ChatId;
import limber.talk.Incoming;
import limber.talk.Received;
import limber.talk.Unanswered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is kept of questions that were not answered well, in a real database.
class GapsTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private static final Gap YOGA = gap(TODAY, "is hot yoga ok");

  @TempDir private Path folder;

  @Test
  void whatIsCountedIsThereAfterARestartAndIsReadWhileTheBotRuns() {
    use(store -> count(store, YOGA));
    use(store -> {
      count(store, YOGA);
      assertThat(Gaps.in(folder).counted()).containsExactly(YOGA, YOGA);
      assertThat(store.gaps()).isEqualTo(Gaps.in(folder));
    });
    assertThat(Gaps.in(folder).counted()).containsExactly(YOGA, YOGA);
  }

  @Test
  void readingChangesNothingInTheFolder() throws IOException {
    use(store -> count(store, YOGA));
    List<Path> before = files();
    byte[] database = Files.readAllBytes(folder.resolve("limber.db"));
    assertThat(Gaps.in(folder).counted()).hasSize(1);
    assertThat(files()).isEqualTo(before);
    assertThat(folder.resolve("limber.db")).hasBinaryContent(database);
  }

  @Test
  void aFolderWithoutADatabaseHoldsNoneAndStaysAsItIs() {
    assertThat(Gaps.in(folder.resolve("nowhere")).counted()).isEmpty();
    assertThat(Gaps.in(folder).counted()).isEmpty();
    assertThat(files()).isEmpty();
  }

  @Test
  void aDatabaseOfBeforeThereWereGapsHoldsNone() {
    use(store -> {});
    execute("DROP TABLE gap");
    execute("DROP TABLE gap_in_words");
    assertThat(Gaps.in(folder).counted()).isEmpty();
  }

  @Test
  void aDatabaseWithoutItsKeyIsToldApart() throws IOException {
    use(store -> count(store, YOGA));
    Files.delete(folder.resolve("limber.key"));
    assertThatThrownBy(() -> Gaps.in(folder)).isInstanceOf(WrongKey.class);
  }

  @Test
  void aDamagedRowIsPassedOver() {
    use(store -> {
      count(store, YOGA);
      count(store, gap(TODAY.minusDays(1), "is hot yoga ok"));
    });
    execute("UPDATE gap SET record = x'00' WHERE day = " + TODAY.toEpochDay());
    assertThat(Gaps.in(folder).counted()).extracting(Gap::day).containsExactly(TODAY.minusDays(1));
  }

  @Test
  void onlyTheDayIsKeptAndNothingThatLeadsToAChat() {
    use(store -> count(store, YOGA));
    assertThat(columns("gap")).containsExactly("id", "day", "record");
    assertThat(columns("gap_in_words")).containsExactly("id", "day", "record");
    assertThat(YOGA.near().orElseThrow().likeness()).isEqualTo(0.9);
  }

  @Test
  void whatIsKeptIsSealed() throws IOException {
    use(store -> count(store, YOGA, "is hot yoga ok with a bad disc"));
    for (Path file : files()) {
      assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
          .doesNotContain("hot yoga", "bad disc", "topic/yoga");
    }
    assertThat(Gaps.in(folder).inWords())
        .containsExactly(new Gap.Asked(YOGA, Optional.of("is hot yoga ok with a bad disc")));
  }

  @Test
  void aTurnThatFailsCountsNothing() {
    use(store -> {
      execute("CREATE TRIGGER full BEFORE UPDATE ON inbox BEGIN SELECT RAISE(ABORT, 'full'); END");
      store.keep(List.of(new Received(1, new ChatId(7), new Incoming.Text("hm"))));
      assertThatThrownBy(() -> count(store, YOGA)).isInstanceOf(IllegalStateException.class);
      assertThat(store.gaps().counted()).isEmpty();
    });
  }

  @Test
  void wordsAreForgottenAfterNinetyDaysAndTheCountAfterAYear() {
    use(store -> {
      count(store, YOGA, "hot yoga?");
      store.tidy(at(TODAY.plusDays(90)));
      assertThat(store.gaps().inWords()).hasSize(1);
      store.tidy(at(TODAY.plusDays(91)));
      assertThat(store.gaps().inWords()).isEmpty();
      store.tidy(at(TODAY.plusYears(1)));
      assertThat(store.gaps().counted()).hasSize(1);
      store.tidy(at(TODAY.plusYears(1).plusDays(1)));
      assertThat(store.gaps().counted()).isEmpty();
    });
  }

  @Test
  void wordsAreForgottenAtOnceWhereTheyAreNotToBeKeptAnyMore() {
    use(store -> {
      count(store, YOGA, "hot yoga?");
      store.forgetWords();
      assertThat(store.gaps().inWords()).isEmpty();
      assertThat(store.gaps().counted()).hasSize(1);
    });
  }

  @Test
  void twentyExamplesOfOneThingAreEnough() {
    use(store -> {
      for (int i = 0; i < 25; i++) {
        count(store, YOGA, "hot yoga " + i);
      }
      count(store, new Gap(TODAY, new Unanswered.NotKnown(), Optional.empty()), "zebra");
      assertThat(store.gaps().counted()).hasSize(26);
      assertThat(store.gaps().inWords()).hasSize(21);
    });
  }

  @Test
  void thoseFromADayOnAreTold() {
    Gap later = gap(TODAY.plusDays(1), "is hot yoga ok");
    use(store -> {
      count(store, YOGA, "hot yoga?");
      count(store, later);
    });
    assertThat(Gaps.in(folder).since(TODAY).counted()).containsExactlyInAnyOrder(YOGA, later);
    assertThat(Gaps.in(folder).since(later.day()).counted()).containsExactly(later);
    assertThat(Gaps.in(folder).since(later.day()).inWords()).isEmpty();
  }

  private static Gap gap(LocalDate day, String way) {
    return new Gap(
        day,
        new Unanswered.NotKnown(),
        Optional.of(new Gap.Near(EntryId.of("topic/yoga"), way, 0.8712)));
  }

  private static void count(Store store, Gap gap) {
    Filling.count(store, new Gap.Asked(gap, Optional.empty()), at(TODAY));
  }

  private static void count(Store store, Gap gap, String words) {
    Filling.count(store, new Gap.Asked(gap, Optional.of(words)), at(TODAY));
  }

  private static Instant at(LocalDate day) {
    return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
  }

  private List<String> columns(String table) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT name FROM pragma_table_info('" + table + "')")) {
      List<String> columns = new java.util.ArrayList<>();
      while (rows.next()) {
        columns.add(rows.getString(1));
      }
      return columns;
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
  }

  /// Works on the database behind the store's back.
  private void execute(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("limber.db"));
  }

  private List<Path> files() {
    try (var listed = Files.list(folder)) {
      return listed.sorted().toList();
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  private void use(Consumer<Store> work) {
    try (DataFolder opened = DataFolder.open(folder);
        Store store = Store.open(opened)) {
      work.accept(store);
    }
  }
}
