package limber.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SqliteKeyRotationTest extends KeyRotationContract {

  @Override
  Store open(DataFolder opened) {
    return Store.open(opened);
  }

  @Override
  Database database() {
    return SqliteDatabase.open(folder.resolve("limber.db"));
  }

  @Override
  int rotate(DataFolder opened) {
    return KeyRotation.in(opened);
  }

  @Test
  void whereNothingIsKeptThereIsNoKeyToReplace() {
    try (DataFolder opened = DataFolder.open(folder)) {
      assertThatThrownBy(() -> rotate(opened)).isInstanceOf(WrongKey.class);
    }
  }
}
