package limber.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Collectors;
import limber.talk.ChatId;
import limber.talk.Incoming;
import limber.talk.MessageId;
import limber.talk.Press;
import limber.talk.Received;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.location.Location;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/// Reads updates one by one, so that one that cannot be read harms no other.
public final class UpdateReader {

  /// The longest text that Telegram lets a person send, in characters.
  private static final int LONGEST = 4096;

  private final Commands commands;
  private final InGroup group;

  /// A reader for the bot of this name.
  ///
  /// @param username the bot's username without the `@`; commands to other bots are not for us
  public UpdateReader(String username) {
    this.commands = new Commands(username);
    this.group = new InGroup(username, commands);
  }

  /// A reader for the bot that `getMe` has told of.
  static UpdateReader of(JsonNode me) {
    return new UpdateReader(me.path("username").asText());
  }

  /// What an update is.
  ///
  /// @param update one update as Telegram sent it, with an `update_id`
  public Reading read(JsonNode update) {
    long id = update.path("update_id").asLong();
    try {
      return read(id, Wire.JSON.treeToValue(update, Update.class));
    } catch (JsonProcessingException unreadable) {
      return new Reading.Poison(id, reason(unreadable));
    } catch (RuntimeException unexpected) {
      return new Reading.Poison(id, unexpected.getClass().getSimpleName());
    }
  }

  /// Where and how, never what: the exception's own message quotes the content.
  private static String reason(JsonProcessingException unreadable) {
    String kind = unreadable.getClass().getSimpleName();
    return unreadable instanceof JsonMappingException mapping
        ? kind
            + " at "
            + mapping.getPath().stream()
                .map(step -> String.valueOf(step.getFieldName()))
                .collect(Collectors.joining("."))
        : kind;
  }

  private Reading read(long id, Update update) {
    if (update.getMessage() != null) {
      return message(id, update.getMessage());
    }
    if (update.getEditedMessage() != null) {
      return edited(id, update.getEditedMessage());
    }
    if (update.getMyChatMember() != null) {
      return InGroup.membership(update.getMyChatMember())
          .map(what -> read(id, update.getMyChatMember().getChat(), what))
          .orElseGet(() -> new Reading.NotForUs(id));
    }
    if (update.getCallbackQuery() != null) {
      return press(id, update.getCallbackQuery());
    }
    return new Reading.NotForUs(id);
  }

  private Reading message(long id, Message message) {
    return what(message)
        .map(what -> read(id, message.getChat(), what))
        .orElseGet(() -> new Reading.NotForUs(id));
  }

  /// What somebody has changed counts as said anew. Only words are: a place that moves on the map
  /// comes as an edit, too, every few seconds.
  private Reading edited(long id, Message message) {
    return message.hasText() || message.getCaption() != null
        ? message(id, message)
        : new Reading.NotForUs(id);
  }

  private static Reading read(long id, Chat chat, Incoming what) {
    return new Reading.Read(received(id, chat, what));
  }

  /// What somebody chose behind the bot's name is Limber's own words.
  private Optional<Incoming> what(Message message) {
    return group.isOurs(message.getViaBot())
        ? Optional.empty()
        : isPrivate(message.getChat()) ? said(message) : group.said(message);
  }

  private Optional<Incoming> said(Message message) {
    // what is written under a picture is said as much as any text
    @Nullable String words = message.hasText() ? message.getText() : message.getCaption();
    if (message.getLocation() != null) {
      return Optional.of(location(message.getLocation()));
    }
    if (words == null || words.isBlank()) {
      return isNews(message) ? Optional.empty() : Optional.of(new Incoming.NotText());
    }
    String text = capped(words);
    return text.startsWith("/") ? commands.read(text) : Optional.of(new Incoming.Text(text));
  }

  /// Where somebody is within a kilometre or so: nobody needs to know it better to tell their
  /// clock.
  private static Incoming location(Location location) {
    return new Incoming.Location(
        Math.round(location.getLatitude() * 100) / 100.0,
        Math.round(location.getLongitude() * 100) / 100.0);
  }

  /// What Telegram tells of a chat, such as a pinned message, nobody said.
  private static boolean isNews(Message message) {
    return message.getPinnedMessage() != null
        || message.getMessageAutoDeleteTimerChanged() != null
        || message.getWriteAccessAllowed() != null
        || message.getChatBackgroundSet() != null;
  }

  private static String capped(String words) {
    return words.codePointCount(0, words.length()) <= LONGEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST));
  }

  private static Reading press(long id, CallbackQuery query) {
    if (query.getMessage() == null) {
      return new Reading.NotForUs(id);
    }
    Chat chat = query.getMessage().getChat();
    MessageId on = new MessageId(query.getMessage().getMessageId());
    Optional<Press> press = Presses.decode(query.getData() == null ? "" : query.getData());
    if (isPrivate(chat)) {
      return read(
          id,
          chat,
          press
              .<Incoming>map(known -> new Incoming.Pressed(on, known))
              .orElseGet(() -> new Incoming.UnknownPress(on)));
    }
    return press
        .filter(_ -> InGroup.isGroup(chat))
        .flatMap(known -> InGroup.pressed(query.getFrom(), on, known))
        .map(what -> read(id, chat, what))
        .orElseGet(() -> new Reading.NotForUs(id));
  }

  private static Received received(long id, Chat chat, Incoming what) {
    return new Received(id, new ChatId(chat.getId()), what);
  }

  private static boolean isPrivate(@Nullable Chat chat) {
    return chat != null && "private".equals(chat.getType());
  }
}
