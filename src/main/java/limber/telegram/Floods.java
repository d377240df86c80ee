package limber.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import limber.talk.ChatId;
import limber.talk.Delivery;
import limber.talk.Delivery.Scope;

/// Tells whether Telegram's request to wait is about one chat or about the whole bot, which
/// Telegram does not say.
///
/// Telegram's limits are [about one message a second in a chat, with short bursts, and about thirty
/// a second in
/// all](https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this); edits
/// share them, and a chat gets about twenty a minute. So the rule is:
///
/// - a chat that took more than three messages in the last minute has used up its own share: the
///   request is about this chat, also when it is repeated after the wait;
/// - a chat that took fewer cannot have, so the request is about everybody.
///
/// However many busy chats are asked to wait, they silence nobody else. What was sent is remembered
/// for a minute, so the memory is what Telegram lets out in one.
final class Floods {

  private static final Duration LATELY = Duration.ofMinutes(1);
  private static final int FEW = 3;

  /// Two less than the twenty, for an answer or the next live message must always find room.
  private static final int FULL = 18;

  private static final Duration SECOND = Duration.ofSeconds(1);

  /// Two thirds of the thirty, for the same reason.
  private static final int FULL_SECOND = 20;

  private final InstantSource clock;
  private final Deque<Sent> sent = new ArrayDeque<>();
  private final Map<ChatId, Integer> count = new HashMap<>();
  private final Map<ChatId, Instant> busyUntil = new HashMap<>();

  private record Sent(ChatId chat, Instant at) {}

  Floods(InstantSource clock) {
    this.clock = clock;
  }

  /// Notes that a chat took a message or an edit, or may have.
  synchronized void sent(ChatId chat) {
    forget();
    sent.add(new Sent(chat, clock.instant()));
    count.merge(chat, 1, Integer::sum);
  }

  /// Whether there is room for what is only for the moment. Where there is not it had better be
  /// left out: a request to wait for it would hold up what matters.
  synchronized boolean hasRoom(ChatId chat) {
    forget();
    Instant aSecondAgo = clock.instant().minus(SECOND);
    return count.getOrDefault(chat, 0) < FULL && inAllSince(aSecondAgo) < FULL_SECOND;
  }

  private int inAllSince(Instant begin) {
    int since = 0;
    for (Iterator<Sent> newest = sent.descendingIterator();
        newest.hasNext() && newest.next().at().isAfter(begin) && since < FULL_SECOND; ) {
      since++;
    }
    return since;
  }

  /// Who has to wait, now that Telegram asks for it after a message to this chat.
  ///
  /// @param length how long, as Telegram told; always obeyed
  synchronized Delivery.Wait wait(ChatId chat, Duration length) {
    forget();
    boolean busy = count.getOrDefault(chat, 0) > FEW || busyUntil.containsKey(chat);
    if (busy) {
      busyUntil.put(chat, clock.instant().plus(length).plus(LATELY));
    }
    return new Delivery.Wait(length, busy ? Scope.THIS_CHAT : Scope.EVERYBODY);
  }

  /// For how many chats something is remembered.
  synchronized int chats() {
    forget();
    return Math.max(count.size(), busyUntil.size());
  }

  private void forget() {
    Instant now = clock.instant();
    while (!sent.isEmpty() && sent.element().at().plus(LATELY).isBefore(now)) {
      count.computeIfPresent(sent.remove().chat(), (_, n) -> n == 1 ? null : n - 1);
    }
    // few chats are ever asked to wait, so looking at all of them costs nothing
    busyUntil.values().removeIf(until -> until.isBefore(now));
  }
}
