package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A way in which calls go wrong on request.
///
/// @param method the method it befalls, `*` for any
/// @param chat the chat that a call has to name to be befallen, empty for any
/// @param retryAfter for too many requests: the seconds asked for
/// @param millis for slow ones: how long the answer is held back
/// @param accepted whether the call is carried out and only its answer spoilt
record Fault(String method, String chat, Kind kind, int retryAfter, long millis, boolean accepted) {
  private static final long LONGEST_MILLIS = 600_000;

  /// What goes wrong.
  enum Kind {
    TOO_MANY_REQUESTS,
    SERVER_ERROR,
    HTML,
    EMPTY,
    BROKEN_JSON,
    DROP,
    SLOW,
    UNAUTHORIZED,
    CONFLICT,
    /// getUpdates confirms nothing, so that what was served is served once more.
    REPEAT
  }

  /// Reads what a test or the page asked for; nothing when there is no such fault.
  static Optional<Fault> read(JsonNode asked) {
    String word = asked.path("fault").asText();
    return Arrays.stream(Kind.values())
        .filter(kind -> word.equals(kind.name().toLowerCase(Locale.ROOT).replace('_', '-')))
        .findFirst()
        .map(kind ->
            new Fault(
                asked.path("method").asText("*"),
                asked.path("chat_id").asText(""),
                kind,
                asked.path("retry_after").asInt(5),
                Math.clamp(asked.path("millis").asLong(2000), 0, LONGEST_MILLIS),
                asked.path("accepted").asBoolean(false)));
  }

  boolean befalls(Call call) {
    return (method.equals("*") || method.equalsIgnoreCase(call.method()))
        && (chat.isEmpty() || chat.equals(call.shown().path("chat_id").asText()));
  }

  /// Whether the call is carried out before it goes wrong.
  boolean carriesOut() {
    return accepted || kind == Kind.SLOW;
  }
}
