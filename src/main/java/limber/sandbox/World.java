package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// All that exists between people and the bot: the bot itself, the chats with their messages, the
/// questions that wait for an answer, the updates on their way. Whoever touches it holds its
/// monitor, so that one thing happens after the other.
final class World {
  private static final long FIRST_SECOND = 1_600_000_000;

  private final SandboxSettings settings;
  private final MovableClock clock;
  private final Map<Long, Chat> chats = new HashMap<>();
  private final UpdateQueue updates;
  private final OpenQueries queries;
  private final InlineDesk inline;
  private final InlineMessages inlineMessages = new InlineMessages();
  private final Profile profile;
  private String notice = "";
  private final int firstMessageId;
  private final Map<Long, Integer> lastMessageIds = new HashMap<>();

  World(SandboxSettings settings, MovableClock clock) {
    this.settings = settings;
    this.clock = clock;
    this.updates = new UpdateQueue(clock);
    this.queries = new OpenQueries(clock);
    this.inline = new InlineDesk(clock);
    this.profile = new Profile(settings.name());
    // ids from before a restart must not mean other messages now
    this.firstMessageId = (int) (clock.instant().getEpochSecond() - FIRST_SECOND);
  }

  UpdateQueue updates() {
    return updates;
  }

  OpenQueries queries() {
    return queries;
  }

  InlineDesk inline() {
    return inline;
  }

  InlineMessages inlineMessages() {
    return inlineMessages;
  }

  Profile profile() {
    return profile;
  }

  Instant now() {
    return clock.instant();
  }

  int unixTime() {
    return (int) clock.instant().getEpochSecond();
  }

  MovableClock clock() {
    return clock;
  }

  /// What time it is, for a page.
  ObjectNode time() {
    return Json.object()
        .put("now", clock.instant().toString())
        .put("ahead_millis", clock.ahead().toMillis());
  }

  /// What a page shows besides the messages of its chat.
  ObjectNode surroundings(Chat chat) {
    ObjectNode surroundings = Json.object().put("notice", notice);
    surroundings.set("clock", time());
    surroundings.set("commands", commandsIn(chat));
    return surroundings;
  }

  /// Puts a notice at the top of every page, also of those that are opened later.
  void notice(String text) {
    notice = text;
    chats().forEach(chat -> chat.show("notice", Json.object().put("text", text)));
  }

  /// Puts a notice at the top of every page that is open now, from where it goes by itself.
  void notice(String text, Duration length) {
    notice = "";
    ObjectNode passing = Json.object().put("text", text).put("millis", length.toMillis());
    chats().forEach(chat -> chat.show("notice", passing));
  }

  /// The id of the next message there. Each group counts for itself, so that the same id may be in
  /// several groups and in a private chat; all private chats count together.
  int nextMessageId(Chat chat) {
    long counter = chat.isGroup() ? chat.id() : 0;
    return lastMessageIds.merge(counter, firstMessageId, (last, _) -> last + 1);
  }

  /// Tells the bot by an update of this kind.
  void tellBot(String kind, JsonNode body) {
    updates.add(kind, UpdateQueue.laneOf(kind, body), Json.object().set(kind, body));
  }

  /// The same for what somebody said: of a group the bot hears only what is meant for it, and only
  /// as long as it belongs there.
  void tellBotIfItMayHear(Chat chat, String kind, JsonNode message) {
    boolean hears =
        !chat.isGroup()
            || (chat.standing() == Chat.Standing.OPEN && new PrivacyMode(bot()).shows(message));
    if (hears) {
      tellBot(kind, message);
    }
  }

  /// The bot as a User, without what only getMe tells.
  ObjectNode bot() {
    return Json.object()
        .put("id", settings.botId())
        .put("is_bot", true)
        .put("first_name", profile.name(""))
        .put("username", settings.username());
  }

  /// The commands that those in a chat see.
  ArrayNode commandsIn(Chat chat) {
    return chat.isGroup()
        ? profile.groupCommands(chat.id(), Person.LANGUAGE)
        : profile.privateCommands(chat.id(), Person.LANGUAGE);
  }

  Collection<Chat> chats() {
    return chats.values();
  }

  Optional<Chat> chat(long id) {
    return Optional.ofNullable(chats.get(id));
  }

  /// The private chat of the person with this id, new if nobody looked at it before.
  Chat privateChat(long id) {
    return chats.computeIfAbsent(id, _ -> new Chat(Person.of(id).privateChat()));
  }

  /// The chat that a page shows: a private one, or for a negative id a group, new if nobody looked
  /// at it before.
  Chat onPage(long id) {
    return id > 0 ? privateChat(id) : chats.computeIfAbsent(id, _ -> new Chat(group(id)));
  }

  private static ObjectNode group(long id) {
    String number = Long.toString(id).replaceFirst("^-(100)?", "");
    return Json.object().put("id", id).put("title", "Group " + number).put("type", "supergroup");
  }

  /// The chat of an update that was made outside: it becomes one that the bot may write to.
  Chat adopt(ObjectNode identity) {
    Chat chat = chats.computeIfAbsent(identity.path("id").asLong(), _ -> new Chat(identity));
    if (chat.standing() == Chat.Standing.STRANGER) {
      chat.become(Chat.Standing.OPEN);
    }
    return chat;
  }

  /// The chat that a call names, if the bot may do something there now.
  Chat addressed(Params params) {
    Chat chat = named(params.node("chat_id"));
    return switch (chat.standing()) {
      case OPEN -> chat;
      case BLOCKED ->
          throw Refusal.forbidden(
              chat.isGroup()
                  ? "bot was kicked from the supergroup chat"
                  : "bot was blocked by the user");
      case STRANGER ->
          throw Refusal.forbidden(
              chat.isGroup()
                  ? "bot is not a member of the supergroup chat"
                  : "bot can't initiate conversation with a user");
    };
  }

  /// The chat that a call names, whatever the bot may do there.
  Chat named(JsonNode chatId) {
    String id = chatId.asText("");
    if (id.isEmpty()) {
      throw Refusal.bad("chat_id is empty");
    }
    return (id.matches("-?[0-9]{1,18}") ? chat(Long.parseLong(id)) : Optional.<Chat>empty())
        .orElseThrow(() -> Refusal.bad("chat not found"));
  }
}
