package limber.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/// What the bot answered to an inline query.
///
/// @param frame what the person sees besides the results: `next_offset`, and perhaps a `button`
record InlineAnswer(List<InlineResult> results, ObjectNode frame) {
  InlineAnswer {
    results = List.copyOf(results);
  }

  /// The answer for a page.
  ObjectNode shown() {
    ObjectNode shown = frame.deepCopy();
    return shown.set("results", Json.array(results.stream().map(InlineResult::shown).toList()));
  }

  Optional<InlineResult> result(String id) {
    return results.stream().filter(result -> result.id().equals(id)).findFirst();
  }
}
