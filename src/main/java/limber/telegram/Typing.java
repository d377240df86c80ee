package limber.telegram;

import java.time.Duration;
import limber.talk.ChatId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;

/// Shows in a chat that an answer is on its way, where it takes long enough to be noticed: a
/// picture has to be drawn or to go up, or the line is slow.
final class Typing {

  private static final Logger LOG = LoggerFactory.getLogger(Typing.class);

  /// Below this nobody notices.
  static final Duration NOTICED = Duration.ofMillis(700);

  /// Telegram shows it for five seconds.
  static final Duration AGAIN = Duration.ofMillis(4_500);

  private final Wire wire;
  private final Pause pause;

  /// @param pause lets time pass; `Thread::sleep` but in tests
  Typing(Wire wire, Pause pause) {
    this.wire = wire;
    this.pause = pause;
  }

  /// What takes its time.
  @FunctionalInterface
  interface Work<T> {
    T done() throws InterruptedException;
  }

  /// Does the work, and shows in the chat that it is being done until it is.
  <T> T during(ChatId chat, Work<T> work) throws InterruptedException {
    Thread hint = Thread.ofVirtual().name("typing").start(() -> show(chat));
    try {
      return work.done();
    } finally {
      hint.interrupt();
    }
  }

  private void show(ChatId chat) {
    SendChatAction typing =
        new SendChatAction(Long.toString(chat.number()), ActionType.TYPING.toString());
    try {
      pause.pause(NOTICED);
      while (!Thread.currentThread().isInterrupted()) {
        Outcome<Boolean> _ = wire.call(typing);
        pause.pause(AGAIN);
      }
    } catch (InterruptedException done) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException unexpected) {
      LOG.debug("It could not be shown that an answer comes: {}", Redacted.words(unexpected));
    }
  }
}
