package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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
  private final InstantSource clock;
  private final Map<Long, Chat> chats = new HashMap<>();
  private final UpdateQueue updates;
  private final OpenQueries queries;
  private final Profile profile;
  private String notice = "";
  private int lastMessageId;

  World(SandboxSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
    this.updates = new UpdateQueue(clock);
    this.queries = new OpenQueries(clock);
    this.profile = new Profile(settings.name());
    // ids from before a restart must not mean other messages now
    this.lastMessageId = (int) (clock.instant().getEpochSecond() - FIRST_SECOND);
  }

  UpdateQueue updates() {
    return updates;
  }

  OpenQueries queries() {
    return queries;
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

  /// What stands at the top of every page; empty where nothing does.
  String notice() {
    return notice;
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

  int nextMessageId() {
    return ++lastMessageId;
  }

  /// The bot as a User, without what only getMe tells.
  ObjectNode bot() {
    return Json.object()
        .put("id", settings.botId())
        .put("is_bot", true)
        .put("first_name", profile.name(""))
        .put("username", settings.username());
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

  /// The chat of an update that was made outside: it becomes one that the bot may write to.
  Chat adopt(ObjectNode identity) {
    Chat chat = chats.computeIfAbsent(identity.path("id").asLong(), _ -> new Chat(identity));
    if (chat.standing() == Chat.Standing.NEVER_WROTE) {
      chat.become(Chat.Standing.OPEN);
    }
    return chat;
  }

  /// The chat that a call names, if the bot may do something there now.
  Chat addressed(Params params) {
    Chat chat = named(params.node("chat_id"));
    return switch (chat.standing()) {
      case OPEN -> chat;
      case BLOCKED -> throw Refusal.forbidden("bot was blocked by the user");
      case NEVER_WROTE -> throw Refusal.forbidden("bot can't initiate conversation with a user");
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
