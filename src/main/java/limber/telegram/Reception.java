package limber.telegram;

import com.fasterxml.jackson.databind.JsonNode;

/// Where updates are taken in: most are kept, some are answered at once.
///
/// @param inbox keeps them
/// @param atOnce knows what to say at once
public record Reception(Inbox inbox, AtOnce atOnce) {

  /// One that answers nothing at once but that a press has arrived.
  public Reception(Inbox inbox) {
    this(inbox, AtOnce.nothing());
  }

  /// What answers at once, over a connection.
  Answers over(Wire wire) {
    return new Answers(new CallbackAnswers(wire, atOnce), new InlineAnswers(wire, atOnce));
  }

  /// Answers at once, and does not wait for it.
  record Answers(CallbackAnswers presses, InlineAnswers queries) {

    /// Answers what there is to answer among what was served.
    void answer(JsonNode served) {
      for (JsonNode update : served) {
        JsonNode press = update.path("callback_query");
        if (!press.path("id").asText().isEmpty()) {
          presses.answer(press);
        }
        JsonNode query = update.path("inline_query");
        if (!query.path("id").asText().isEmpty()) {
          queries.answer(query);
        }
      }
    }
  }
}
