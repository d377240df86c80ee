package limber.telegram;

import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/// Tells Telegram at once that a press has arrived, so that the button stops spinning. Best effort:
/// an answer that fails or finds too many others under way is let go.
final class CallbackAnswers {

  private static final Logger LOG = LoggerFactory.getLogger(CallbackAnswers.class);
  private static final int AT_ONCE = 32;

  private final Wire wire;
  private final Semaphore room = new Semaphore(AT_ONCE);

  CallbackAnswers(Wire wire) {
    this.wire = wire;
  }

  /// Answers the press with this id, and does not wait for it.
  void answer(String query) {
    if (!room.tryAcquire()) {
      LOG.debug("A press stays unanswered: {} answers are under way.", AT_ONCE);
      return;
    }
    Thread.ofVirtual().name("callback-answer").start(() -> answerNow(query));
  }

  private void answerNow(String query) {
    try {
      if (!(wire.call(new AnswerCallbackQuery(query)) instanceof Outcome.Done<Boolean>)) {
        LOG.debug("Telegram did not take the answer to a press.");
      }
    } catch (InterruptedException nobodyWaits) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException unexpected) {
      LOG.debug("A press could not be answered: {}", Redacted.words(unexpected));
    } finally {
      room.release();
    }
  }
}
