package limber.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A way in which calls go wrong on request.
///
/// @param method the method it befalls, `*` for any
/// @param retryAfter for too many requests: the seconds asked for
/// @param millis for slow ones: how long the answer is held back
/// @param accepted whether the call is carried out and only its answer spoilt
record Fault(String method, Kind kind, int retryAfter, long millis, boolean accepted) {
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
    CONFLICT
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
                kind,
                asked.path("retry_after").asInt(5),
                Math.clamp(asked.path("millis").asLong(2000), 0, LONGEST_MILLIS),
                asked.path("accepted").asBoolean(false)));
  }

  boolean befalls(String called) {
    return method.equals("*") || method.equalsIgnoreCase(called);
  }
}
