package limber.store;

import static limber.store.Talks.ANN;
import static limber.store.Talks.NOW;
import static limber.store.Talks.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import limber.talk.Turn;
import org.junit.jupiter.api.Test;

/// The store in a file of this process, and the folder it is in.
class SqliteStoreTest extends StoreContract {

  @Override
  Store open(DataFolder opened) {
    return Store.open(opened);
  }

  @Override
  Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("limber.db"));
  }

  @Test
  void aFolderThatWasThereKeepsItsRights() throws IOException {
    Path theirs = Files.createDirectory(folder.resolve("theirs"));
    Files.setPosixFilePermissions(theirs, PosixFilePermissions.fromString("rwxr-xr-x"));
    DataFolder.open(theirs).close();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(theirs)))
        .isEqualTo("rwxr-xr-x");
  }

  @Test
  void nothingThatSomebodyWroteCanBeReadInTheFiles() throws IOException {
    use(store -> {
      store.keep(List.of(text(1, ANN, "my secret back")));
      Filling.commit(store, new Turn(Talks.walking(ANN), List.of()), NOW);
      for (Path file : files()) {
        assertThat(bytes(file)).doesNotContain("secret back").doesNotContain("routine/classic");
      }
    });
  }

  @Test
  void theKeyIsItsOwnersAlone() throws IOException {
    use(store -> assertThat(store.waiting()).isZero());
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("limber.key"))))
        .isEqualTo("rw-------");
  }

  @Test
  void aSecondProcessOnTheSameFolderIsRefusedInASentence() {
    use(store ->
        assertThatThrownBy(() -> DataFolder.open(folder))
            .isInstanceOf(DataFolderInUse.class)
            .hasMessageContaining("LIMBER_DATA"));
  }

  private List<Path> files() {
    try (var listed = Files.list(folder)) {
      return listed.toList();
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  private static String bytes(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }
}
