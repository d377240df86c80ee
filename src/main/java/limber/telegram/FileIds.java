package limber.telegram;

import java.util.Optional;

/// Remembers what Telegram calls the files that this bot has uploaded. Such a name is good for this
/// bot alone and lasts, so that each file goes up once. Any thread may ask.
public interface FileIds {

  /// What Telegram calls a file; empty where that is not known.
  ///
  /// @param hash the hash of the file's bytes
  Optional<String> find(String hash);

  /// Keeps what Telegram calls a file, from now on and instead of what was kept.
  void keep(String hash, String id);

  /// Forgets it: Telegram no longer knows the file by that name.
  void forget(String hash);

  /// Remembers nothing.
  static FileIds none() {
    return new FileIds() {
      @Override
      public Optional<String> find(String hash) {
        return Optional.empty();
      }

      @Override
      public void keep(String hash, String id) {}

      @Override
      public void forget(String hash) {}
    };
  }
}
