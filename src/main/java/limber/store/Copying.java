package limber.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Copies all rows of one database into another that is empty, of whatever kind the two are. What
/// is sealed stays as it is.
///
/// Columns that an older database does not have yet get their default. What Telegram calls our
/// files is left out: they are uploaded again.
final class Copying {

  /// The tables, each with its columns of numbers and its columns of bytes. The random ids of gaps
  /// are made anew.
  private static final List<Table> TABLES =
      List.of(
          new Table("chat", List.of("id", "wake_at"), List.of("record")),
          new Table("chat_damaged", List.of("id"), List.of("record")),
          new Table("inbox", List.of("seq", "update_id", "chat_id", "done_at"), List.of("body")),
          new Table(
              "outbox", List.of("seq", "chat_id", "urgency", "held", "ticking"), List.of("body")),
          new Table("live_message", List.of("chat_id", "message"), List.of()),
          new Table("gap", List.of("day"), List.of("record")),
          new Table("gap_in_words", List.of("day"), List.of("record")),
          new Table("key_check", List.of("id"), List.of("sealed")));

  private static final int ROWS_A_BATCH = 500;

  private record Table(String name, List<String> numbers, List<String> bytes) {

    List<String> columns() {
      return Stream.concat(numbers.stream(), bytes.stream()).toList();
    }

    /// The same without what somebody does not have.
    Table within(Set<String> there) {
      return new Table(
          name,
          numbers.stream().filter(there::contains).toList(),
          bytes.stream().filter(there::contains).toList());
    }
  }

  private final Connection from;
  private final Connection to;

  private Copying(Connection from, Connection to) {
    this.from = from;
    this.to = to;
  }

  /// Copies everything, within the transactions of others.
  ///
  /// @return how many rows of each table
  static Copied all(Connection from, Connection to) throws SQLException {
    Copying copying = new Copying(from, to);
    Map<String, Long> rows = new LinkedHashMap<>();
    for (Table table : TABLES) {
      rows.put(table.name(), copying.copy(table));
    }
    return new Copied(rows);
  }

  /// Whether nothing is in any table.
  static boolean isEmpty(Connection connection) throws SQLException {
    for (Table table : TABLES) {
      try (PreparedStatement any =
              connection.prepareStatement("SELECT 1 FROM " + table.name() + " LIMIT 1");
          ResultSet row = any.executeQuery()) {
        if (row.next()) {
          return false;
        }
      }
    }
    return true;
  }

  private long copy(Table whole) throws SQLException {
    try (ResultSet there = from.getMetaData().getTables(null, null, whole.name(), null)) {
      if (!there.next()) {
        return 0;
      }
    }
    Table table = whole.within(columns(whole.name()));
    String names = String.join(", ", table.columns());
    String marks = table.columns().stream().map(_ -> "?").collect(Collectors.joining(", "));
    try (PreparedStatement select =
            from.prepareStatement("SELECT " + names + " FROM " + table.name());
        PreparedStatement insert =
            to.prepareStatement(
                "INSERT INTO %s (%s) VALUES (%s)".formatted(table.name(), names, marks))) {
      select.setFetchSize(ROWS_A_BATCH);
      return copy(select.executeQuery(), insert, table);
    }
  }

  private Set<String> columns(String table) throws SQLException {
    try (PreparedStatement none = from.prepareStatement("SELECT * FROM " + table + " LIMIT 0");
        ResultSet empty = none.executeQuery()) {
      ResultSetMetaData about = empty.getMetaData();
      List<String> names = new ArrayList<>();
      for (int i = 1; i <= about.getColumnCount(); i++) {
        names.add(about.getColumnName(i));
      }
      return Set.copyOf(names);
    }
  }

  private static long copy(ResultSet rows, PreparedStatement insert, Table table)
      throws SQLException {
    long copied = 0;
    while (rows.next()) {
      for (int i = 1; i <= table.numbers().size(); i++) {
        number(rows, insert, i);
      }
      for (int i = table.numbers().size() + 1; i <= table.columns().size(); i++) {
        insert.setBytes(i, rows.getBytes(i));
      }
      insert.addBatch();
      copied++;
      if (copied % ROWS_A_BATCH == 0) {
        insert.executeBatch();
      }
    }
    insert.executeBatch();
    return copied;
  }

  private static void number(ResultSet rows, PreparedStatement insert, int column)
      throws SQLException {
    long number = rows.getLong(column);
    if (rows.wasNull()) {
      insert.setNull(column, Types.BIGINT);
    } else {
      insert.setLong(column, number);
    }
  }
}
