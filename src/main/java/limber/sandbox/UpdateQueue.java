package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// The updates that the bot has not confirmed, and the two ways out of here: polls, of which only
/// the youngest may wait, and a webhook, to which each chat's updates go one after the other.
final class UpdateQueue {
  private static final Duration KEPT = Duration.ofDays(1);
  private static final int MOST = 100_000;
  private static final int FUTURE_TOLERATED = 10;
  private static final Set<String> ONLY_ON_REQUEST =
      Set.of("chat_member", "message_reaction", "message_reaction_count");

  private final InstantSource clock;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final List<Pending> pending = new ArrayList<>();
  private Set<String> allowed = Set.of();
  private long nextId = ThreadLocalRandom.current().nextLong(100_000_000, 900_000_000);
  private long poll;
  private boolean webhook;
  private boolean closed;

  /// An update on its way.
  ///
  /// @param lane what it must stay in order with: its chat
  record Pending(long id, Instant since, String lane, ObjectNode update) {}

  /// How getUpdates was called.
  ///
  /// @param offset the first id wanted, 0 for all, negative to count from the end
  record Poll(long offset, int limit, Duration timeout) {}

  UpdateQueue(InstantSource clock) {
    this.clock = clock;
  }

  /// Adds one update; its kind is the name of its only member. Kinds that the bot does not want are
  /// dropped here, as with Telegram.
  void add(String kind, String lane, ObjectNode members) {
    lock.lock();
    try {
      if (!wants(kind)) {
        return;
      }
      ObjectNode update = Json.object().put("update_id", nextId);
      update.setAll(members);
      pending.add(new Pending(nextId++, clock.instant(), lane, update));
      forgetOld();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private boolean wants(String kind) {
    return allowed.isEmpty() ? !ONLY_ON_REQUEST.contains(kind) : allowed.contains(kind);
  }

  private void forgetOld() {
    Instant oldest = clock.instant().minus(KEPT);
    pending.removeIf(p -> p.since().isBefore(oldest));
    if (pending.size() > MOST) {
      pending.removeFirst();
    }
  }

  /// Which kinds the bot wants; an empty set means the default ones.
  void allow(Set<String> kinds) {
    lock.lock();
    try {
      allowed = Set.copyOf(kinds);
    } finally {
      lock.unlock();
    }
  }

  Set<String> allowed() {
    lock.lock();
    try {
      return allowed;
    } finally {
      lock.unlock();
    }
  }

  /// Answers a poll: at once when there is something, else when something comes or the time is
  /// over. A poll that waits is refused as soon as another comes.
  List<ObjectNode> take(Poll asked) throws InterruptedException {
    lock.lock();
    try {
      refuseBesideWebhook();
      long mine = ++poll;
      changed.signalAll();
      forgetOld();
      long from = confirm(asked.offset());
      long nanos = asked.timeout().toNanos();
      while (pending.isEmpty() && nanos > 0 && !closed) {
        nanos = changed.awaitNanos(nanos);
        refuseEnded(mine);
      }
      return pending.stream()
          .filter(p -> p.id() >= from)
          .limit(asked.limit())
          .map(Pending::update)
          .toList();
    } finally {
      lock.unlock();
    }
  }

  private void refuseBesideWebhook() {
    if (webhook) {
      throw Refusal.conflict(
          "can't use getUpdates method while webhook is active; use deleteWebhook to delete the"
              + " webhook first");
    }
  }

  private void refuseEnded(long mine) {
    if (webhook) {
      throw Refusal.conflict("terminated by setWebhook request");
    }
    if (poll != mine) {
      throw otherPoll();
    }
  }

  /// What the older of two polls is told.
  static Refusal otherPoll() {
    return Refusal.conflict(
        "terminated by other getUpdates request; make sure that only one bot instance is running");
  }

  /// Forgets what the offset confirms and says from which id on to answer.
  private long confirm(long offset) {
    if (offset < 0) {
      int dropped = (int) Math.max(0, pending.size() + offset);
      pending.subList(0, dropped).clear();
      return 0;
    }
    if (offset > nextId - 1 + FUTURE_TOLERATED) {
      return 0; // an offset from another life confirms nothing and is served from the head
    }
    pending.removeIf(p -> p.id() < offset);
    return offset;
  }

  /// Goes on with another id, lower or higher, as Telegram does after a week without updates. What
  /// has waited until then is long forgotten.
  void goOnWith(long id) {
    lock.lock();
    try {
      pending.clear();
      nextId = id;
    } finally {
      lock.unlock();
    }
  }

  void startWebhook() {
    lock.lock();
    try {
      webhook = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  void endWebhook() {
    lock.lock();
    try {
      webhook = false;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  void dropAll() {
    lock.lock();
    try {
      pending.clear();
    } finally {
      lock.unlock();
    }
  }

  int size() {
    lock.lock();
    try {
      return pending.size();
    } finally {
      lock.unlock();
    }
  }

  /// Whether a bot would get an update at once: its poll waits, or it has a webhook.
  boolean hasListener() {
    lock.lock();
    try {
      return webhook || lock.hasWaiters(changed);
    } finally {
      lock.unlock();
    }
  }

  /// Waits for an update whose chat has none under way, and claims that chat; nothing when the
  /// queue is closed.
  ///
  /// @param underWay the chats that the caller has claimed and not released by [#delivered]
  Optional<Pending> claim(Set<String> underWay) throws InterruptedException {
    lock.lock();
    try {
      while (!closed) {
        for (Pending next : pending) {
          if (underWay.add(next.lane())) {
            return Optional.of(next);
          }
        }
        changed.await();
      }
      return Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  /// The webhook took it: it is forgotten and its chat may have the next.
  void delivered(Pending update, Set<String> underWay) {
    lock.lock();
    try {
      pending.remove(update);
      underWay.remove(update.lane());
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Lets all who wait go.
  void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// The chat that an update belongs to, or its kind when it belongs to none.
  static String laneOf(String kind, JsonNode body) {
    JsonNode chat = body.has("chat") ? body.path("chat") : body.path("message").path("chat");
    JsonNode owner = chat.has("id") ? chat.path("id") : body.path("from").path("id");
    return owner.isMissingNode() ? kind : owner.asText();
  }
}
