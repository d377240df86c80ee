package limber.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds on every database for what Telegram calls our files.
abstract class UploadedFilesContract {

  private static final long LIMBER = 1_000_000_001L;
  private static final long ANOTHER = 7_999_999_999L;
  private static final String HASH = "a3f1";

  @TempDir Path folder;

  /// Opens the store of this test, with the key in a folder.
  abstract Store open(DataFolder opened);

  @Test
  void aNameIsKeptAlsoOverARestart() {
    use(store -> {
      UploadedFiles files = store.uploadedBy(LIMBER);
      assertThat(files.find(HASH)).isEmpty();
      files.keep(HASH, "first");
      assertThat(files.find(HASH)).contains("first");
    });
    use(store -> assertThat(store.uploadedBy(LIMBER).find(HASH)).contains("first"));
  }

  @Test
  void ofTwoNamesForAFileTheLastCounts() {
    use(store -> {
      store.uploadedBy(LIMBER).keep(HASH, "first");
      store.uploadedBy(LIMBER).keep(HASH, "second");
    });
    use(store -> assertThat(store.uploadedBy(LIMBER).find(HASH)).contains("second"));
  }

  @Test
  void whatIsForgottenIsGone() {
    use(store -> {
      UploadedFiles files = store.uploadedBy(LIMBER);
      files.keep(HASH, "first");
      files.keep("other", "stays");
      files.forget(HASH);
      files.forget("never kept");
      assertThat(files.find(HASH)).isEmpty();
    });
    use(store -> {
      assertThat(store.uploadedBy(LIMBER).find(HASH)).isEmpty();
      assertThat(store.uploadedBy(LIMBER).find("other")).contains("stays");
    });
  }

  @Test
  void eachBotHasNamesOfItsOwn() {
    use(store -> {
      store.uploadedBy(LIMBER).keep(HASH, "ours");
      assertThat(store.uploadedBy(ANOTHER).find(HASH)).isEmpty();
      store.uploadedBy(ANOTHER).keep(HASH, "theirs");
      store.uploadedBy(ANOTHER).forget(HASH);
    });
    use(store -> {
      assertThat(store.uploadedBy(LIMBER).find(HASH)).contains("ours");
      assertThat(store.uploadedBy(ANOTHER).find(HASH)).isEmpty();
    });
  }

  private void use(Consumer<Store> work) {
    try (DataFolder opened = DataFolder.open(folder);
        Store store = open(opened)) {
      work.accept(store);
    }
  }
}
