package limber.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// All that is kept of the questions that were not answered well, in no order.
///
/// @param counted each of them, of the last year
/// @param inWords those of the last 90 days whose words were kept
public record Gaps(List<Gap> counted, List<Gap.Asked> inWords) {
  public Gaps {
    counted = List.copyOf(counted);
    inWords = List.copyOf(inWords);
  }

  /// What a data folder holds, whether or not a bot runs on it. Nothing is changed there.
  ///
  /// @throws WrongKey where what is kept there was written under a key that is not there
  public static Gaps in(Path folder) {
    Path database = DataFolder.database(folder);
    if (!Files.exists(database)) {
      return new Gaps(List.of(), List.of());
    }
    GapTable table = new GapTable(Vault.beside(database, DataFolder.key(folder)));
    try (Database read = SqliteDatabase.openToRead(database)) {
      return read.read(table::all);
    }
  }

  /// What is kept on a PostgreSQL. Nothing is changed there.
  ///
  /// @param folder the data folder that holds its key
  /// @throws WrongKey where what is kept there was written under another key
  /// @throws DatabaseUnreachable where there is no database
  public static Gaps on(DatabaseUrl url, Path folder) {
    try (Database read = PostgresDatabase.openToRead(url)) {
      return read.read(connection -> {
        if (!KeyCheck.isSealed(connection)) {
          return new Gaps(List.of(), List.of());
        }
        return new GapTable(Vault.there(DataFolder.key(folder))).all(connection);
      });
    }
  }

  /// Those from a day on.
  public Gaps since(LocalDate day) {
    return new Gaps(
        counted.stream().filter(gap -> !gap.day().isBefore(day)).toList(),
        inWords.stream().filter(asked -> !asked.gap().day().isBefore(day)).toList());
  }
}
