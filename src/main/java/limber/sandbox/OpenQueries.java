package limber.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/// Callback and inline queries that the bot has not answered. Each takes one answer, and only as
/// long as somebody's screen waits for it. Guarded by its [World].
final class OpenQueries {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final int MOST = 10_000;

  private final InstantSource clock;
  private final Map<String, Query> open = new LinkedHashMap<>();

  /// A question and who asked it; 0 for a chat that nobody sees.
  private record Query(long chatId, Instant asked) {}

  OpenQueries(InstantSource clock) {
    this.clock = clock;
  }

  /// A new query's id.
  String ask(long chatId) {
    String id = Long.toString(ThreadLocalRandom.current().nextLong(1L << 60, Long.MAX_VALUE));
    adopt(id, chatId);
    return id;
  }

  /// A query that was made outside.
  void adopt(String id, long chatId) {
    open.put(id, new Query(chatId, clock.instant()));
    if (open.size() > MOST) {
      open.remove(open.keySet().iterator().next());
    }
  }

  /// Takes the one answer of a query and says in which chat it was asked.
  long answer(String id) {
    Query query = open.remove(id);
    if (query == null || query.asked().plus(PATIENCE).isBefore(clock.instant())) {
      throw Refusal.bad("query is too old and response timeout expired or query ID is invalid");
    }
    return query.chatId();
  }
}
