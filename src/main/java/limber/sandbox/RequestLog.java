package limber.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;

/// The last calls of the bot, for tests and curious people.
final class RequestLog {
  private static final int MOST = 1000;

  private final Deque<ObjectNode> last = new ArrayDeque<>();
  private long count;

  synchronized void add(String method, ObjectNode params, int status) {
    ObjectNode entry = Json.object().put("n", ++count).put("method", method);
    entry.set("params", params);
    last.addLast(entry.put("status", status));
    if (last.size() > MOST) {
      last.removeFirst();
    }
  }

  /// The calls whose number is above the given one, oldest first.
  synchronized ArrayNode since(long number) {
    return Json.array(last.stream().filter(e -> e.path("n").asLong() > number).toList());
  }
}
