package limber.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Incoming;
import limber.talk.Received;
import limber.talk.Turn;

/// Fills a store for a test, by the way that all things come into it.
public final class Filling {

  /// Ids that no test gives to an update of its own.
  private static final AtomicLong UPDATE = new AtomicLong(9_000_000);

  private Filling() {}

  /// Commits a turn that something led to.
  public static void commit(Store store, Turn turn, Instant now) {
    commit(store, turn, Optional.empty(), now);
  }

  /// Counts something that was not answered well.
  public static void count(Store store, Gap.Asked gap, Instant now) {
    commit(store, new Turn(Chat.fresh(new ChatId(1)), List.of()), Optional.of(gap), now);
  }

  private static void commit(Store store, Turn turn, Optional<Gap.Asked> gap, Instant now) {
    ChatId chat = turn.chat().id();
    store.keep(
        List.of(new Received(UPDATE.incrementAndGet(), chat, new Incoming.Command("help", ""))));
    store.commit(store.firstArrived(chat).orElseThrow(), turn, gap, now);
  }
}
