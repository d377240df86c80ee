package limber.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/// Tells Telegram at once that a press has arrived, so that the button stops spinning, and tells
/// who pressed another's button that it is another's.
final class CallbackAnswers {

  private static final int AT_ONCE = 32;

  private final AtOnce atOnce;
  private final BestEffort effort;

  CallbackAnswers(Wire wire, AtOnce atOnce) {
    this.atOnce = atOnce;
    this.effort = new BestEffort("press", wire, AT_ONCE);
  }

  /// Answers a press, and does not wait for it.
  void answer(JsonNode press) {
    effort.make(wire -> wire.call(call(press)));
  }

  private AnswerCallbackQuery call(JsonNode press) {
    AnswerCallbackQuery call = new AnswerCallbackQuery(press.path("id").asText());
    words(press).ifPresent(call::setText);
    return call;
  }

  private Optional<String> words(JsonNode press) {
    long from = press.path("from").path("id").asLong();
    return Presses.decode(press.path("data").asText())
        .filter(decoded -> InGroup.isAnothers(decoded, from))
        .flatMap(_ -> atOnce.notYours());
  }
}
