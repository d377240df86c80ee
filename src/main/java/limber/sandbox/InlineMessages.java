package limber.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/// The messages with buttons that were sent via the bot: all that the bot knows of them is an
/// `inline_message_id`. Guarded by its [World].
final class InlineMessages {
  private static final int MOST = 10_000;

  private final Map<String, Place> places = new LinkedHashMap<>();

  /// Where such a message is.
  record Place(long chatId, int messageId) {}

  /// The new id for the message that is there.
  String add(Place place) {
    String id = "BAAA" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 60), 36);
    places.put(id, place);
    if (places.size() > MOST) {
      places.remove(places.keySet().iterator().next());
    }
    return id;
  }

  Optional<Place> place(String id) {
    return Optional.ofNullable(places.get(id));
  }

  Optional<String> idOf(Place place) {
    return places.entrySet().stream()
        .filter(entry -> entry.getValue().equals(place))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
