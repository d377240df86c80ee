package limber;

import limber.serve.Front;
import limber.telegram.WebhookUrl;

/// How updates come in.
sealed interface Intake {

  /// Telegram is asked for them.
  record Polling() implements Intake {}

  /// Telegram posts them.
  ///
  /// @param url where Telegram posts them to
  /// @param front where they arrive; whoever made it opens it, and closes it before the bot
  record Posting(WebhookUrl url, Front front) implements Intake {}

  /// A way in that is open until it is closed. What is being kept is kept first.
  @FunctionalInterface
  interface Open extends AutoCloseable {
    @Override
    void close();
  }
}
