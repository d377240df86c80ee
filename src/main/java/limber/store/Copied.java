package limber.store;

import java.util.Map;

/// What was copied from one database into another.
///
/// @param rows how many rows of each table
public record Copied(Map<String, Long> rows) {
  public Copied {
    rows = Map.copyOf(rows);
  }

  /// How many conversations.
  public long chats() {
    return rows.getOrDefault("chat", 0L);
  }

  /// How many messages that came in and ones that are to go out, done or not.
  public long messages() {
    return rows.getOrDefault("inbox", 0L) + rows.getOrDefault("outbox", 0L);
  }
}
