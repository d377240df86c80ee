package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// One conversation with the bot: its messages, the pages that show it, and whether the bot may
/// write. A message is never changed once it is here; an edit puts another in its place. Guarded by
/// its [World].
final class Chat {
  private static final int MOST_MESSAGES = 2000;

  private final ObjectNode identity;
  private final NavigableMap<Integer, ObjectNode> messages = new TreeMap<>();
  private final List<EventStream> pages = new ArrayList<>();
  private Standing standing = Standing.NEVER_WROTE;

  /// What the bot is to the person in the chat.
  enum Standing {
    /// The person has looked at the chat but not written yet: the bot may not begin.
    NEVER_WROTE,
    /// The bot may write.
    OPEN,
    /// The person blocked the bot.
    BLOCKED
  }

  Chat(ObjectNode identity) {
    this.identity = identity;
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
    standing = next;
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
      messages.pollFirstEntry();
    }
    show("message", message);
  }

  /// Puts an edited message in the place of the one with its id and shows it.
  void replace(ObjectNode message) {
    messages.put(message.path("message_id").asInt(), message);
    show("edit", message);
  }

  void delete(int messageId) {
    messages.remove(messageId);
    show("delete", Json.object().put("message_id", messageId));
  }

  void show(String event, JsonNode data) {
    pages.forEach(page -> page.send(event, data));
  }

  /// Shows a page what is there already, and from now on what happens.
  ///
  /// @param notice what stands at the top of every page
  void open(EventStream page, String notice) {
    ObjectNode history = Json.object().put("notice", notice);
    page.send("history", history.set("messages", Json.array(messages.values())));
    pages.add(page);
  }

  void leave(EventStream page) {
    pages.remove(page);
  }

  void endPages() {
    pages.forEach(EventStream::end);
  }
}
