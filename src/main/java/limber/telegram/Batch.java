package limber.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import limber.talk.Received;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The updates of one poll.
///
/// @param received those that are for us, in the order served
/// @param next the offset that confirms this batch; empty where nothing was served
record Batch(List<Received> received, OptionalLong next) {

  private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

  /// The kinds of update that Telegram is asked for.
  static final List<String> KINDS =
      List.of("message", "edited_message", "callback_query", "inline_query", "my_chat_member");

  Batch {
    received = List.copyOf(received);
  }

  /// Reads what Telegram served. The offset comes from this list alone: ids may start again at a
  /// lower number, and then an offset from before would be served the same list for ever.
  static Batch read(JsonNode served, UpdateReader reader) {
    List<Received> received = new ArrayList<>();
    for (JsonNode update : served) {
      switch (reader.read(update)) {
        case Reading.Read(Received one) -> received.add(one);
        case Reading.NotForUs(long id) -> LOG.debug("Update {} is not for us.", id);
        case Reading.Poison(long id, String reason) ->
            LOG.warn("Update {} cannot be read and is set aside: {}", id, reason);
      }
    }
    LongStream ids =
        StreamSupport.stream(served.spliterator(), false)
            .map(update -> update.path("update_id"))
            .filter(JsonNode::isIntegralNumber)
            .mapToLong(JsonNode::longValue);
    return new Batch(received, ids.map(id -> id + 1).max());
  }
}
