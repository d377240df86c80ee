package limber;

import java.util.Optional;
import limber.store.UploadedFiles;
import limber.telegram.FileIds;

/// What Telegram calls our files, as the store keeps it.
///
/// @param files the files that this bot has uploaded
record KeptFileIds(UploadedFiles files) implements FileIds {

  @Override
  public Optional<String> find(String hash) {
    return files.find(hash);
  }

  @Override
  public void keep(String hash, String id) {
    files.keep(hash, id);
  }

  @Override
  public void forget(String hash) {
    files.forget(hash);
  }
}
