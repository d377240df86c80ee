package limber.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import limber.talk.ChatId;
import limber.talk.Delivery;
import limber.talk.Delivery.Scope;

/// Tells whether Telegram's request to wait is about one chat or about the whole bot, which
/// Telegram does not say: when it asks for several chats at a time, it means everybody.
final class Floods {

  private static final int SEVERAL = 3;

  private final InstantSource clock;
  private final Map<ChatId, Instant> waiting = new HashMap<>();

  Floods(InstantSource clock) {
    this.clock = clock;
  }

  /// Notes that a chat has to wait.
  synchronized Delivery.Wait wait(ChatId chat, Duration length) {
    Instant now = clock.instant();
    waiting.values().removeIf(until -> until.isBefore(now));
    waiting.put(chat, now.plus(length));
    return new Delivery.Wait(length, waiting.size() < SEVERAL ? Scope.THIS_CHAT : Scope.EVERYBODY);
  }
}
