package limber.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The two tables of what was not answered well, within the transactions of others.
///
/// @param vault seals the rows
/// @param records their form
record GapTable(Vault vault, Records records) {

  private static final Logger LOG = LoggerFactory.getLogger(GapTable.class);

  private static final String COUNTED = "gap";
  private static final String IN_WORDS = "gap_in_words";

  /// What nobody has written an answer to in a year is not going to be answered.
  private static final int YEARS_COUNTED = 1;

  private static final int DAYS_IN_WORDS = 90;

  /// So many examples tell a writer what people mean.
  private static final int MOST_IN_WORDS = 20;

  GapTable(Vault vault) {
    this(vault, new Records());
  }

  /// Counts one, and keeps its words where it has any and its subject has not enough of them.
  void add(Connection connection, Gap.Asked asked) throws SQLException {
    insert(connection, COUNTED, asked.gap().day(), asked.gap(), Gap.class);
    if (asked.words().isPresent() && isWanted(connection, asked.gap())) {
      insert(connection, IN_WORDS, asked.gap().day(), asked, Gap.Asked.class);
    }
  }

  private boolean isWanted(Connection connection, Gap gap) throws SQLException {
    return read(connection, IN_WORDS, Gap.Asked.class).stream()
            .filter(asked -> asked.gap().subject().equals(gap.subject()))
            .count()
        < MOST_IN_WORDS;
  }

  private <T> void insert(Connection connection, String table, LocalDate day, T what, Class<T> type)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO " + table + " (day, record) VALUES (?, ?)")) {
      insert.setLong(1, day.toEpochDay());
      insert.setBytes(2, vault.seal(records.write(what, type), place(table, day.toEpochDay())));
      insert.executeUpdate();
    }
  }

  /// Forgets what has been kept for long enough.
  void forget(Connection connection, LocalDate today) throws SQLException {
    forget(connection, COUNTED, today.minusYears(YEARS_COUNTED));
    forget(connection, IN_WORDS, today.minusDays(DAYS_IN_WORDS));
  }

  /// Forgets all words.
  void forgetWords(Connection connection) throws SQLException {
    forget(connection, IN_WORDS, LocalDate.MAX);
  }

  private static void forget(Connection connection, String table, LocalDate before)
      throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM " + table + " WHERE day < ?")) {
      delete.setLong(1, before.toEpochDay());
      delete.executeUpdate();
    }
  }

  /// All that is kept; nothing in a database that was not opened for writing since there are gaps.
  Gaps all(Connection connection) throws SQLException {
    try (ResultSet there = connection.getMetaData().getTables(null, null, IN_WORDS, null)) {
      return there.next()
          ? new Gaps(
              read(connection, COUNTED, Gap.class), read(connection, IN_WORDS, Gap.Asked.class))
          : new Gaps(List.of(), List.of());
    }
  }

  private <T> List<T> read(Connection connection, String table, Class<T> type) throws SQLException {
    List<T> kept = new ArrayList<>();
    int damaged = 0;
    try (PreparedStatement select =
            connection.prepareStatement("SELECT day, record FROM " + table + " ORDER BY day");
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        try {
          kept.add(records.read(vault.open(rows.getBytes(2), place(table, rows.getLong(1))), type));
        } catch (WrongKey | Unreadable row) {
          damaged++;
        }
      }
    }
    if (damaged > 0) {
      LOG.error("{} rows of {} cannot be read and are passed over.", damaged, table);
    }
    return kept;
  }

  private static String place(String table, long day) {
    return table + "/" + day;
  }
}
