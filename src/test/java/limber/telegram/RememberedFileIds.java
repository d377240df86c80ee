package limber.telegram;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Remembers in this process alone.
final class RememberedFileIds implements FileIds {

  private final Map<String, String> ids = new ConcurrentHashMap<>();

  @Override
  public Optional<String> find(String hash) {
    return Optional.ofNullable(ids.get(hash));
  }

  @Override
  public void keep(String hash, String id) {
    ids.put(hash, id);
  }

  @Override
  public void forget(String hash) {
    ids.remove(hash);
  }
}
