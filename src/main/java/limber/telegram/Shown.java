package limber.telegram;

import java.util.LinkedHashMap;
import java.util.Map;
import limber.talk.ChatId;
import limber.talk.MessageId;

/// Remembers which picture a message shows, of the messages that matter: the newest. What is not
/// remembered, such as from before a start, may be anything.
final class Shown {

  private static final int MOST = 10_000;

  private final Map<Place, String> hashes =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, String> eldest) {
          return size() > MOST;
        }
      };

  private record Place(ChatId chat, MessageId message) {}

  /// A message shows a picture from now on.
  synchronized void put(ChatId chat, MessageId message, String hash) {
    Place place = new Place(chat, message);
    hashes.remove(place);
    hashes.put(place, hash);
  }

  /// Whether a message is known to show a picture.
  synchronized boolean isPicture(ChatId chat, MessageId message) {
    return hashes.containsKey(new Place(chat, message));
  }

  /// Whether a message is known to show just this picture.
  synchronized boolean is(ChatId chat, MessageId message, String hash) {
    return hash.equals(hashes.get(new Place(chat, message)));
  }

  /// A message is not what it was thought to be.
  synchronized void forget(ChatId chat, MessageId message) {
    hashes.remove(new Place(chat, message));
  }
}
