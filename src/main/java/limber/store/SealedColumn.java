package limber.store;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where in the database something sealed lies, to be sealed anew.
///
/// @param table its table
/// @param key the column that tells the rows apart
/// @param column the column with what is sealed
/// @param place the first half of the place that it is sealed for
/// @param number the column with the second half
record SealedColumn(String table, String key, String column, String place, String number) {

  /// All of them; first the one that tells a wrong key, so that whoever has only the old one is
  /// refused from then on.
  static final List<SealedColumn> ALL =
      List.of(
          new SealedColumn("key_check", "id", "sealed", "key_check", "id"),
          new SealedColumn("chat", "id", "record", "chat", "id"),
          new SealedColumn("chat_damaged", "id", "record", "chat", "id"),
          new SealedColumn("inbox", "seq", "body", "inbox", "chat_id"),
          new SealedColumn("outbox", "seq", "body", "outbox", "chat_id"),
          new SealedColumn("gap", "id", "record", "gap", "day"),
          new SealedColumn("gap_in_words", "id", "record", "gap_in_words", "day"));

  /// A row that was not sealed under the newest key.
  ///
  /// @param key what tells it from the others: a number or, where rows lie by random ids, one of
  ///   those
  /// @param sealed the same, sealed under the newest
  private record Row(Object key, ByteBuffer sealed) {}

  /// Some rows, one after the other.
  ///
  /// @param last the key of the last; none where there are no more rows
  /// @param renewed how many were not sealed under the newest key, and are now
  record Batch(Optional<Object> last, int renewed) {}

  /// Seals the next rows under the newest key; what does not open at all is damaged and stays as it
  /// is.
  ///
  /// @param after the key of the last row that was looked at
  /// @param most how many rows at most
  Batch renew(Connection connection, Vault vault, @Nullable Object after, int most)
      throws SQLException {
    List<Row> old = new ArrayList<>();
    Optional<Object> last = Optional.empty();
    try (PreparedStatement select = connection.prepareStatement(select(after != null, most))) {
      if (after != null) {
        select.setObject(1, after);
      }
      ResultSet rows = select.executeQuery();
      while (rows.next()) {
        Object key = rows.getObject(1);
        last = Optional.of(key);
        renewed(rows.getBytes(3), place + "/" + rows.getLong(2), vault)
            .ifPresent(sealed -> old.add(new Row(key, ByteBuffer.wrap(sealed))));
      }
    }
    for (Row row : old) {
      put(connection, row);
    }
    return new Batch(last, old.size());
  }

  private String select(boolean goesOn, int most) {
    return "SELECT %s, %s, %s FROM %s %s ORDER BY %s LIMIT %d"
        .formatted(key, number, column, table, goesOn ? "WHERE " + key + " > ?" : "", key, most);
  }

  private static Optional<byte[]> renewed(byte @Nullable [] sealed, String place, Vault vault) {
    if (sealed == null || vault.isNewest(sealed)) {
      return Optional.empty();
    }
    try {
      return Optional.of(vault.seal(vault.open(sealed, place), place));
    } catch (WrongKey damaged) {
      return Optional.empty();
    }
  }

  private void put(Connection connection, Row row) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE %s SET %s = ? WHERE %s = ?".formatted(table, column, key))) {
      update.setBytes(1, row.sealed().array());
      update.setObject(2, row.key());
      update.executeUpdate();
    }
  }
}
