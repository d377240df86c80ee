package limber.store;

import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/// Puts another key in the place of the one that all is sealed under: the new one is added, every
/// row is sealed anew, and the old one is forgotten.
///
/// It goes step by step. After each everything can be read, whatever dies then; and what was begun
/// is gone on with when it is asked for again.
public final class KeyRotation {

  private static final int ROWS_A_STEP = 500;

  private final KeyFile key;
  private final Database database;
  private final int rowsAStep;

  private @Nullable Vault vault;
  private Stage stage;
  private int column;
  private @Nullable Object after;
  private int inThisPass;
  private int renewed;

  /// What is to be done next.
  private enum Stage {
    ADD_KEY,
    SEAL_ANEW,
    FORGET_OLD,
    OVER
  }

  KeyRotation(KeyFile key, Database database, int rowsAStep) {
    this.key = key;
    this.database = database;
    this.rowsAStep = rowsAStep;
    this.stage = key.read().size() > 1 ? Stage.SEAL_ANEW : Stage.ADD_KEY;
  }

  /// Replaces the key of a data folder's database.
  ///
  /// @return how many rows were sealed anew
  /// @throws WrongKey where what is there was written under another key, or nothing is there
  public static int in(DataFolder folder) {
    if (!Files.exists(folder.database())) {
      throw new WrongKey("There is no database yet, and so no key to replace.");
    }
    Vault before = Vault.there(folder.key());
    KeyCheck.tried(folder.database(), before);
    try (Database database = SqliteDatabase.open(folder.database())) {
      return rotated(folder, database, before);
    }
  }

  /// Replaces the key of a shared database. Every node needs the new one.
  ///
  /// @param folder the data folder that holds the key
  /// @return how many rows were sealed anew
  /// @throws WrongKey where what is there was written under another key
  /// @throws DatabaseInUse where a node is running
  /// @throws DatabaseUnreachable where there is no database
  public static int on(DatabaseUrl url, DataFolder folder) {
    Vault before = Vault.there(folder.key());
    try (Database database = PostgresDatabase.open(url);
        Alone _ = Alone.on(url)) {
      return rotated(folder, database, before);
    }
  }

  private static int rotated(DataFolder folder, Database database, Vault before) {
    database.transaction(connection -> KeyCheck.passed(connection, before));
    KeyRotation rotation = new KeyRotation(new KeyFile(folder.key()), database, ROWS_A_STEP);
    while (rotation.step()) {
      // each is durable by itself
    }
    return rotation.renewed;
  }

  /// Does the next step.
  ///
  /// @return false where there was none left
  boolean step() {
    switch (stage) {
      case ADD_KEY -> {
        vault = new Vault(key.addAnother());
        stage = Stage.SEAL_ANEW;
      }
      case SEAL_ANEW -> sealSome(vault == null ? new Vault(key.read()) : vault);
      case FORGET_OLD -> {
        key.forgetOthers();
        stage = Stage.OVER;
      }
      case OVER -> {
        return false;
      }
    }
    return true;
  }

  private void sealSome(Vault newest) {
    vault = newest;
    SealedColumn next = SealedColumn.ALL.get(column);
    Object last = after;
    SealedColumn.Batch batch =
        database.transaction(connection -> next.renew(connection, newest, last, rowsAStep));
    inThisPass += batch.renewed();
    renewed += batch.renewed();
    after = batch.last().orElse(null);
    if (after == null) {
      column++;
    }
    if (column == SealedColumn.ALL.size()) {
      // the old key goes only after a whole pass that found nothing sealed under it
      stage = inThisPass == 0 ? Stage.FORGET_OLD : Stage.SEAL_ANEW;
      column = 0;
      inThisPass = 0;
    }
  }
}
