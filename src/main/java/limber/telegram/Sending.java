package limber.telegram;

import java.io.Serializable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import limber.talk.ChatId;
import limber.talk.Delivery;
import limber.talk.MessageId;
import limber.talk.Utterance;
import limber.talk.Where;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/// Renders replies, sends them and tells what came of it. It tries once; whether and when to try
/// again is up to the caller.
public final class Sending {

  private static final int LONGEST = 4096;
  private static final int TOO_MANY = 429;
  private static final String HTML = "HTML";
  private static final Duration NOT_TOLD = Duration.ofSeconds(5);

  private static final List<String> CHAT_IS_GONE =
      List.of(
          "chat not found", "user is deactivated", "PEER_ID_INVALID", "upgraded to a supergroup");
  private static final List<String> CANNOT_EDIT =
      List.of(
          "message to edit not found",
          "message can't be edited",
          "there is no text in the message to edit",
          "MESSAGE_ID_INVALID");
  private static final List<String> SAME_AS_BEFORE = List.of("message is not modified");

  private final Wire wire;
  private final Rendering rendering;
  private final Floods floods;

  Sending(Wire wire, Rendering rendering, InstantSource clock) {
    this.wire = wire;
    this.rendering = rendering;
    this.floods = new Floods(clock);
  }

  /// Sends a reply, as one message or, where it is too long for that, several.
  ///
  /// @param live the chat's live message, where it has one
  /// @return what came of it; where it took several messages, what came of the first that failed
  /// @throws InterruptedException where the calling thread is interrupted; the message may still
  ///   arrive
  public Delivery send(ChatId chat, Utterance utterance, Optional<MessageId> live)
      throws InterruptedException {
    List<Screen> pieces = pieces(rendering.render(utterance.reply()));
    if (pieces.isEmpty()) {
      return new Delivery.Refused("There is nothing to send.");
    }
    return switch (utterance.where()) {
      case Where.Anew(), Where.AsLive() -> sendAll(chat, pieces);
      case Where.InPlaceOf(MessageId there) -> replace(chat, there, pieces);
      case Where.OnLive() ->
          live.isPresent() ? tick(chat, live.get(), pieces.getLast()) : new Delivery.Dropped();
    };
  }

  /// A screen in as many as it takes; the buttons are under the last.
  private static List<Screen> pieces(Screen screen) {
    List<Screen> pieces = new ArrayList<>();
    for (Text text : Pieces.of(screen.text(), LONGEST)) {
      pieces.add(new Screen(text, List.of()));
    }
    if (!pieces.isEmpty()) {
      pieces.add(new Screen(pieces.removeLast().text(), screen.buttons()));
    }
    return pieces;
  }

  private Delivery sendAll(ChatId chat, List<Screen> pieces) throws InterruptedException {
    for (Screen piece : pieces.subList(0, pieces.size() - 1)) {
      Delivery delivery = send(chat, piece);
      if (!(delivery instanceof Delivery.Delivered)) {
        return delivery;
      }
    }
    return send(chat, pieces.getLast());
  }

  private Delivery replace(ChatId chat, MessageId there, List<Screen> pieces)
      throws InterruptedException {
    Delivery delivery = edit(chat, there, pieces.getFirst());
    // the message is too old or was deleted: what it was to say is said anew
    if (delivery instanceof Delivery.Dropped) {
      return sendAll(chat, pieces);
    }
    return delivery instanceof Delivery.Delivered && pieces.size() > 1
        ? sendAll(chat, pieces.subList(1, pieces.size()))
        : delivery;
  }

  /// Never says it anew: a message every few seconds would make a sound every few seconds.
  private Delivery tick(ChatId chat, MessageId live, Screen screen) throws InterruptedException {
    return floods.hasRoom(chat) ? edit(chat, live, screen) : new Delivery.Dropped();
  }

  private Delivery send(ChatId chat, Screen screen) throws InterruptedException {
    SendMessage call = new SendMessage(number(chat), html(screen));
    call.setParseMode(HTML);
    call.setLinkPreviewOptions(noPreview());
    Keyboard.of(screen.buttons()).ifPresent(call::setReplyMarkup);
    Outcome<Message> outcome = counted(chat, wire.call(call));
    return outcome instanceof Outcome.Done<Message>(Message sent)
        ? new Delivery.Delivered(new MessageId(sent.getMessageId()))
        : failure(chat, call, outcome);
  }

  /// @return [Delivery.Dropped] where there is no such message or it cannot be changed any more
  private Delivery edit(ChatId chat, MessageId message, Screen screen) throws InterruptedException {
    EditMessageText call = EditMessageText.builder().text(html(screen)).build();
    call.setChatId(number(chat));
    call.setMessageId(message.number());
    call.setParseMode(HTML);
    call.setLinkPreviewOptions(noPreview());
    Optional<InlineKeyboardMarkup> buttons = Keyboard.of(screen.buttons());
    buttons.ifPresent(call::setReplyMarkup);
    Outcome<Serializable> outcome = counted(chat, wire.call(call));
    if (outcome instanceof Outcome.Done || says(outcome, SAME_AS_BEFORE)) {
      return new Delivery.Delivered(message);
    }
    return says(outcome, CANNOT_EDIT) ? new Delivery.Dropped() : failure(chat, call, outcome);
  }

  /// Notes what counts towards Telegram's limits: everything but what they have just turned away.
  private <T> Outcome<T> counted(ChatId chat, Outcome<T> outcome) {
    if (!(outcome instanceof Outcome.Declined<T>(int code, _, _) && code == TOO_MANY)) {
      floods.sent(chat);
    }
    return outcome;
  }

  private Delivery failure(ChatId chat, BotApiMethod<?> call, Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?> done ->
          throw new IllegalStateException("A call that succeeded has not failed: " + done);
      case Outcome.NoAnswer<?>(String why) -> new Delivery.Unreachable(why);
      case Outcome.Declined<?> declined -> declined(chat, call, declined);
    };
  }

  private Delivery declined(ChatId chat, BotApiMethod<?> call, Outcome.Declined<?> declined) {
    int code = declined.code();
    if (code == TOO_MANY) {
      return floods.wait(chat, declined.retryAfter().orElse(NOT_TOLD));
    }
    if (code == 403 || says(declined, CHAT_IS_GONE)) {
      return new Delivery.Blocked();
    }
    // a token that is refused may be mended by the operator, so nothing is given up for it
    if (code == 401 || code == 404 || code >= 500) {
      return new Delivery.Unreachable(code + " " + declined.description());
    }
    return new Delivery.Refused(call.getMethod() + ": " + declined.description());
  }

  private static boolean says(Outcome<?> outcome, List<String> sentences) {
    return outcome instanceof Outcome.Declined<?> declined
        && sentences.stream()
            .map(sentence -> sentence.toLowerCase(Locale.ROOT))
            .anyMatch(declined.description().toLowerCase(Locale.ROOT)::contains);
  }

  private static String html(Screen screen) {
    assert !screen.text().equals(new Text.Plain("")) : "A message without words cannot be sent.";
    return Html.render(screen.text());
  }

  private static String number(ChatId chat) {
    return Long.toString(chat.number());
  }

  private static LinkPreviewOptions noPreview() {
    return LinkPreviewOptions.builder().isDisabled(true).build();
  }
}
