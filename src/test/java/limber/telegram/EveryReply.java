package limber.telegram;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import limber.picture.Drawing;
import limber.sandbox.Sandbox;
import limber.talk.ChatId;
import limber.talk.Delivery;
import limber.talk.MessageId;
import limber.talk.Reply;
import limber.talk.Utterance;

/// Says every reply that there is, with its buttons and its picture, to somebody at a sandbox.
public final class EveryReply {

  private static final ChatId SOMEBODY = new ChatId(1);

  private EveryReply() {}

  /// Says each reply anew and then in the place of what was said before, where a picture may
  /// already be.
  ///
  /// @param after is run after each
  public static void say(HttpClient http, Sandbox sandbox, Runnable after) throws Exception {
    HttpRequest hello =
        HttpRequest.newBuilder(sandbox.address().resolve("/sandbox/chats/1/messages"))
            .POST(BodyPublishers.ofString("{\"text\":\"hello\"}"))
            .build();
    http.send(hello, BodyHandlers.discarding());
    Wording wording = new Wording(Example.corpus());
    try (Telegram telegram =
        Telegram.open(new TelegramSettings(sandbox.token(), sandbox.address()))) {
      Sending sending =
          telegram.sending(
              wording,
              new Sights(new Drawn(), EveryReply::paper),
              new RememberedFileIds(),
              InstantSource.system());
      Optional<MessageId> before = Optional.empty();
      for (Reply reply : replies()) {
        if (before.isPresent()) {
          sending.send(SOMEBODY, Utterance.replacing(before.get(), reply), before);
        }
        before = said(sending.send(SOMEBODY, Utterance.fresh(reply), before), reply);
        after.run();
      }
    }
  }

  private static Drawing paper(Sight.OfPaper sight) {
    return Drawing.document("paper.txt", sight.toString().getBytes(StandardCharsets.UTF_8));
  }

  /// All but those that only add words to another.
  private static List<Reply> replies() {
    return Replies.all().stream()
        .filter(reply -> !(reply instanceof Reply.Suited || reply instanceof Reply.WhileWaiting))
        .toList();
  }

  private static Optional<MessageId> said(Delivery delivery, Reply reply) {
    if (delivery instanceof Delivery.Delivered(MessageId message)) {
      return Optional.of(message);
    }
    throw new AssertionError(reply + " was not taken: " + delivery);
  }
}
