package limber.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Inline queries and what was answered to them. Telegram keeps an answer for a while and gives it
/// to the next who asks the same, without asking the bot. Guarded by its [World].
final class InlineDesk {
  private static final int MOST = 2000;

  private final InstantSource clock;
  private final Map<String, Asked> asked = new LinkedHashMap<>();
  private final Map<String, InlineAnswer> answers = new LinkedHashMap<>();
  private final Map<Asked, Kept> kept = new LinkedHashMap<>();

  /// A question.
  ///
  /// @param person who asked, 0 in what is kept for everybody
  record Asked(long person, String query, String offset) {
    Asked ofAnybody() {
      return new Asked(0, query, offset);
    }
  }

  /// How long an answer is kept, and whether for others, too.
  record Keeping(Duration time, boolean personal) {}

  private record Kept(InlineAnswer answer, Instant until) {}

  InlineDesk(InstantSource clock) {
    this.clock = clock;
  }

  void ask(String id, Asked question) {
    put(asked, id, question);
  }

  Optional<Asked> question(String id) {
    return Optional.ofNullable(asked.get(id));
  }

  /// The answer that is kept for such a question; it is that of the query with this id from now on.
  Optional<InlineAnswer> kept(String id, Asked question) {
    for (Asked key : new Asked[] {question, question.ofAnybody()}) {
      Kept found = kept.get(key);
      if (found != null && clock.instant().isBefore(found.until())) {
        put(answers, id, found.answer());
        return Optional.of(found.answer());
      }
    }
    return Optional.empty();
  }

  void answer(String id, InlineAnswer answer, Keeping keeping) {
    put(answers, id, answer);
    question(id)
        .map(question -> keeping.personal() ? question : question.ofAnybody())
        .ifPresent(key -> put(kept, key, new Kept(answer, clock.instant().plus(keeping.time()))));
  }

  Optional<InlineAnswer> answer(String id) {
    return Optional.ofNullable(answers.get(id));
  }

  private static <K, V> void put(Map<K, V> map, K key, V value) {
    map.put(key, value);
    if (map.size() > MOST) {
      map.remove(map.keySet().iterator().next());
    }
  }
}
