package limber;

import java.nio.file.Path;
import java.util.Optional;
import limber.store.DataFolder;
import limber.store.DatabaseUrl;
import limber.store.Store;

/// Where everything is kept.
///
/// @param data the folder of the key, and of the database where there is no other
/// @param shared the database that several bots share, if they do
record Keeping(Path data, Optional<DatabaseUrl> shared) {

  /// Everything in one folder.
  static Keeping in(Path data) {
    return new Keeping(data, Optional.empty());
  }

  /// Opens it.
  Store store(DataFolder folder) {
    return shared.map(url -> Store.open(folder, url)).orElseGet(() -> Store.open(folder));
  }
}
