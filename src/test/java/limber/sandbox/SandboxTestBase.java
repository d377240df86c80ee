package limber.sandbox;

import org.junit.jupiter.api.AfterEach;

/// A sandbox of its own for each test, with a bot and a page beside it. Person 1 has written to the
/// bot.
abstract class SandboxTestBase {
  final SettableClock clock = new SettableClock();
  final Sandbox sandbox = Sandbox.start(SandboxSettings.onAnyPort(), clock);
  final Bot bot = new Bot(sandbox);
  final Page page = new Page(sandbox.address());
  final int greeting = page.say(1, "hello").path("message_id").asInt();

  @AfterEach
  void close() {
    sandbox.close();
  }

  /// Sends a text to person 1 and says its message id.
  int send(String text) {
    return bot.call("sendMessage", "chat_id", 1, "text", text).path("message_id").asInt();
  }
}
