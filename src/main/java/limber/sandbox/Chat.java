package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// One conversation with the bot: its messages, the pages that show it, and whether the bot may
/// write. A message is never changed once it is here; an edit puts another in its place. Guarded by
/// its [World].
final class Chat {
  private static final int MOST_MESSAGES = 2000;

  private final ObjectNode identity;
  private final NavigableMap<Integer, ObjectNode> messages = new TreeMap<>();
  private final Set<Integer> silent = new HashSet<>();
  private final List<EventStream> pages = new ArrayList<>();
  private final Set<Long> people = new TreeSet<>();
  private final GroupPace pace = new GroupPace();
  private Standing standing = Standing.STRANGER;

  /// What the bot is to those in the chat.
  enum Standing {
    /// The person has looked at the chat but not written yet, or the bot is not in the group: it
    /// may not begin.
    STRANGER,
    /// The bot may write.
    OPEN,
    /// The person blocked the bot, or somebody removed it from the group.
    BLOCKED
  }

  Chat(ObjectNode identity) {
    this.identity = identity;
    people.addAll(isGroup() ? List.of(1L, 2L) : List.of(id()));
  }

  long id() {
    return identity.path("id").asLong();
  }

  /// The Bot API's Chat object.
  ObjectNode identity() {
    return identity;
  }

  Standing standing() {
    return standing;
  }

  void become(Standing next) {
    if (standing != next) {
      standing = next;
      show("standing", Json.object().put("standing", word(next)));
    }
  }

  private static String word(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT);
  }

  boolean isGroup() {
    return identity.path("type").asText().equals("supergroup");
  }

  /// The ids of those in the chat, without the bot's.
  Set<Long> people() {
    return people;
  }

  /// Counts one more thing that the bot says or changes here; where that is too much, a refusal.
  void spend(Instant now) {
    if (isGroup()) {
      pace.spend(now);
    }
  }

  Collection<ObjectNode> messages() {
    return messages.values();
  }

  Optional<ObjectNode> message(long id) {
    return id == (int) id ? Optional.ofNullable(messages.get((int) id)) : Optional.empty();
  }

  /// Keeps a new message and shows it.
  void add(ObjectNode message) {
    messages.put(message.path("message_id").asInt(), message);
    if (messages.size() > MOST_MESSAGES) {
      silent.remove(messages.pollFirstEntry().getKey());
    }
    show("message", shown(message));
  }

  /// The same for a message that makes no sound. The Bot API has no word for it in a Message, so
  /// only people see it.
  void addSilently(ObjectNode message) {
    silent.add(message.path("message_id").asInt());
    add(message);
  }

  /// Puts an edited message in the place of the one with its id and shows it.
  void replace(ObjectNode message) {
    messages.put(message.path("message_id").asInt(), message);
    show("edit", shown(message));
  }

  private ObjectNode shown(ObjectNode message) {
    return silent.contains(message.path("message_id").asInt())
        ? message.deepCopy().put("silent", true)
        : message;
  }

  void delete(int messageId) {
    messages.remove(messageId);
    silent.remove(messageId);
    show("delete", Json.object().put("message_id", messageId));
  }

  void show(String event, JsonNode data) {
    pages.forEach(page -> page.send(event, data));
  }

  /// Shows a page what is there already, and from now on what happens.
  ///
  /// @param surroundings what it shows besides the chat
  void open(EventStream page, ObjectNode surroundings) {
    surroundings.put("standing", word(standing));
    page.send(
        "history",
        surroundings.set(
            "messages", Json.array(messages.values().stream().map(this::shown).toList())));
    pages.add(page);
  }

  void leave(EventStream page) {
    pages.remove(page);
  }

  void endPages() {
    pages.forEach(EventStream::end);
  }
}
