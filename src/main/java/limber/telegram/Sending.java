package limber.telegram;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import limber.talk.ChatId;
import limber.talk.Delivery;
import limber.talk.MessageId;
import limber.talk.Urgency;
import limber.talk.Utterance;
import limber.talk.Where;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/// Renders replies, sends them and tells what came of it. It tries once; whether and when to try
/// again is up to the caller.
///
/// A message with a picture has its words beneath it. Where Telegram does not take the picture the
/// same words are said without it.
public final class Sending {

  private static final int TOO_MANY = 429;
  private static final Duration NOT_TOLD = Duration.ofSeconds(5);

  private static final List<String> CHAT_IS_GONE =
      List.of(
          "chat not found", "user is deactivated", "PEER_ID_INVALID", "upgraded to a supergroup");
  private static final List<String> CANNOT_EDIT =
      List.of(
          "message to edit not found",
          "message can't be edited",
          "there is no text in the message to edit",
          "there is no caption in the message to edit",
          "MESSAGE_ID_INVALID");
  private static final List<String> SAME_AS_BEFORE = List.of("message is not modified");

  private final Wire wire;
  private final Links links;
  private final Rendering rendering;
  private final Pictures pictures;
  private final Floods floods;
  private final Typing typing;
  private final Shown shown = new Shown();

  Sending(Wire wire, Rendering rendering, Pictures pictures, InstantSource clock) {
    this.wire = wire;
    this.links = new Links(wire.myself());
    this.rendering = rendering;
    this.pictures = pictures;
    this.floods = new Floods(clock);
    this.typing = new Typing(wire, Thread::sleep);
  }

  /// Sends a reply, as one message or, where it is too long for that, several.
  ///
  /// @param live the chat's live message, where it has one
  /// @return what came of it; where it took several messages, what came of the first that failed
  /// @throws InterruptedException where the calling thread is interrupted; the message may still
  ///   arrive
  public Delivery send(ChatId chat, Utterance utterance, Optional<MessageId> live)
      throws InterruptedException {
    return isAwaited(utterance)
        ? typing.during(chat, () -> sent(chat, utterance, live))
        : sent(chat, utterance, live);
  }

  /// Whether somebody looks for a new message to come.
  private static boolean isAwaited(Utterance utterance) {
    return utterance.urgency() != Urgency.UNASKED && !utterance.isInPlace();
  }

  private Delivery sent(ChatId chat, Utterance utterance, Optional<MessageId> live)
      throws InterruptedException {
    Screen screen = addressed(rendering.render(utterance.reply()));
    List<Part> parts = Part.of(screen, pictures.of(screen));
    if (parts.isEmpty()) {
      return new Delivery.Refused("There is nothing to send.");
    }
    return switch (utterance.where()) {
      case Where.Anew(), Where.AsLive() -> sayAll(chat, parts);
      case Where.InPlaceOf(MessageId there) -> replace(chat, there, parts);
      case Where.KeysOf(MessageId there) -> rekey(chat, there, parts.getLast());
      case Where.OnLive() ->
          live.isPresent() ? tick(chat, live.get(), parts.getLast()) : new Delivery.Dropped();
    };
  }

  /// What was left over when the bot ended is sent before it has heard its own name, and in a group
  /// a link may be the only way on.
  private Screen addressed(Screen screen) throws InterruptedException {
    if (Links.needTheName(screen)) {
      wire.learnName();
    }
    return links.addressed(screen);
  }

  /// Never says it anew: its words are there.
  private Delivery rekey(ChatId chat, MessageId there, Part part) throws InterruptedException {
    return edited(
        chat,
        there,
        "editMessageReplyMarkup",
        counted(chat, wire.call(Calls.keys(chat, there, part))));
  }

  /// What Telegram calls the picture of a sight; empty where that is not known at once.
  public Optional<String> fileId(Sight sight) {
    return pictures.name(sight);
  }

  private Delivery sayAll(ChatId chat, List<Part> parts) throws InterruptedException {
    for (Part part : parts.subList(0, parts.size() - 1)) {
      Delivery delivery = say(chat, part);
      if (!(delivery instanceof Delivery.Delivered)) {
        return delivery;
      }
    }
    return say(chat, parts.getLast());
  }

  private Delivery replace(ChatId chat, MessageId there, List<Part> parts)
      throws InterruptedException {
    Delivery delivery = edit(chat, there, parts.getFirst());
    // the message is too old, was deleted or shows a picture that would have to go: what it was to
    // say is said anew
    if (delivery instanceof Delivery.Dropped) {
      return sayAll(chat, parts);
    }
    return delivery instanceof Delivery.Delivered && parts.size() > 1
        ? sayAll(chat, parts.subList(1, parts.size()))
        : delivery;
  }

  /// Never says it anew: a message every few seconds would make a sound every few seconds.
  private Delivery tick(ChatId chat, MessageId live, Part part) throws InterruptedException {
    return floods.hasRoom(chat) ? edit(chat, live, part) : new Delivery.Dropped();
  }

  private Delivery say(ChatId chat, Part part) throws InterruptedException {
    return switch (part) {
      case Part.Words words ->
          said(chat, "sendMessage", counted(chat, wire.call(Calls.message(chat, words))));
      case Part.Pictured pictured ->
          orWithout(pictured, show(chat, pictured), words -> say(chat, words));
    };
  }

  private Delivery show(ChatId chat, Part.Pictured part) throws InterruptedException {
    Picture picture = part.picture();
    Delivery delivery =
        switch (picture.drawing().kind()) {
          case MOVING ->
              said(
                  chat,
                  "sendAnimation",
                  pictures.send(
                      picture,
                      file -> counted(chat, wire.call(Calls.animation(chat, part, file)))));
          case STILL ->
              said(
                  chat,
                  "sendPhoto",
                  pictures.send(
                      picture, file -> counted(chat, wire.call(Calls.photo(chat, part, file)))));
          case DOCUMENT ->
              said(
                  chat,
                  "sendDocument",
                  pictures.send(
                      picture, file -> counted(chat, wire.call(Calls.document(chat, part, file)))));
        };
    if (delivery instanceof Delivery.Delivered(MessageId message)) {
      shown.put(chat, message, picture.hash());
    }
    return delivery;
  }

  private Delivery said(ChatId chat, String method, Outcome<Message> outcome) {
    return outcome instanceof Outcome.Done<Message>(Message sent)
        ? new Delivery.Delivered(new MessageId(sent.getMessageId()))
        : failure(chat, method, outcome);
  }

  /// @return [Delivery.Dropped] where there is no such message or it cannot be changed any more
  private Delivery edit(ChatId chat, MessageId message, Part part) throws InterruptedException {
    return switch (part) {
      case Part.Words words -> reword(chat, message, words);
      case Part.Pictured pictured ->
          orWithout(
              pictured, repaint(chat, message, pictured), words -> edit(chat, message, words));
    };
  }

  /// A picture cannot be taken out of a message.
  private Delivery reword(ChatId chat, MessageId message, Part.Words words)
      throws InterruptedException {
    return shown.isPicture(chat, message)
        ? new Delivery.Dropped()
        : edited(
            chat,
            message,
            "editMessageText",
            counted(chat, wire.call(Calls.words(chat, message, words))));
  }

  /// Leaves a picture that is there already as it is, so that it does not begin anew.
  private Delivery repaint(ChatId chat, MessageId message, Part.Pictured part)
      throws InterruptedException {
    String hash = part.picture().hash();
    if (shown.is(chat, message, hash)) {
      return edited(
          chat,
          message,
          "editMessageCaption",
          counted(chat, wire.call(Calls.caption(chat, message, part))));
    }
    Delivery delivery =
        edited(
            chat,
            message,
            "editMessageMedia",
            pictures.send(
                part.picture(),
                file -> counted(chat, wire.call(Calls.media(chat, message, part, file)))));
    if (delivery instanceof Delivery.Delivered) {
      shown.put(chat, message, hash);
    }
    return delivery;
  }

  private Delivery edited(ChatId chat, MessageId message, String method, Outcome<?> outcome) {
    if (outcome instanceof Outcome.Done || says(outcome, SAME_AS_BEFORE)) {
      return new Delivery.Delivered(message);
    }
    return says(outcome, CANNOT_EDIT) ? new Delivery.Dropped() : failure(chat, method, outcome);
  }

  /// Says words without their picture.
  @FunctionalInterface
  private interface WithoutPicture {
    Delivery say(Part.Words words) throws InterruptedException;
  }

  /// What came of a message with a picture, or of its words alone where Telegram refused that. If
  /// it takes the words, it was the picture that it would not have.
  private Delivery orWithout(Part.Pictured part, Delivery delivery, WithoutPicture without)
      throws InterruptedException {
    if (!(delivery instanceof Delivery.Refused)) {
      return delivery;
    }
    Delivery instead = without.say(part.wordsAlone());
    if (instead instanceof Delivery.Delivered) {
      pictures.putAside(part.picture());
    }
    return instead;
  }

  /// Notes what counts towards Telegram's limits: everything but what they have just turned away.
  private <T> Outcome<T> counted(ChatId chat, Outcome<T> outcome) {
    if (!(outcome instanceof Outcome.Declined<T>(int code, _, _) && code == TOO_MANY)) {
      floods.sent(chat);
    }
    return outcome;
  }

  private Delivery failure(ChatId chat, String method, Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?> done ->
          throw new IllegalStateException("A call that succeeded has not failed: " + done);
      case Outcome.NoAnswer<?>(String why) -> new Delivery.Unreachable(why);
      case Outcome.Declined<?> declined -> declined(chat, method, declined);
    };
  }

  private Delivery declined(ChatId chat, String method, Outcome.Declined<?> declined) {
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
    return new Delivery.Refused(method + ": " + declined.description());
  }

  private static boolean says(Outcome<?> outcome, List<String> sentences) {
    return outcome instanceof Outcome.Declined<?> declined
        && sentences.stream()
            .map(sentence -> sentence.toLowerCase(Locale.ROOT))
            .anyMatch(declined.description().toLowerCase(Locale.ROOT)::contains);
  }
}
