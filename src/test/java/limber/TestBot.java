package limber;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import limber.sandbox.Sandbox;
import limber.sandbox.SandboxSettings;
import limber.serve.Tally;
import limber.telegram.PollWatch;
import limber.telegram.TelegramSettings;

/// The real bot with the real corpus and a Telegram of its own, all in this process.
final class TestBot implements AutoCloseable {

  private static final long READY_SECONDS = 30;

  private final Sandbox telegram;
  private final Bot bot;

  private TestBot(Sandbox telegram, Bot bot) {
    this.telegram = telegram;
    this.bot = bot;
  }

  /// Starts it, and returns when it hears what people say.
  ///
  /// @param data an empty folder for its database
  static TestBot start(Path data) throws Exception {
    return start(Written.EDITION, data);
  }

  /// The same with another edition of the corpus.
  static TestBot start(CompletableFuture<Edition> first, Path data) throws Exception {
    Sandbox telegram = sandbox();
    Ready ready = new Ready();
    TelegramSettings where = new TelegramSettings(telegram.token(), telegram.address());
    Tally tally = new Tally(Tally.Words.NOT_KEPT);
    Bot bot =
        new Bot(first, new Bot.Terms(where, Keeping.in(data), tally, new Intake.Polling()), ready);
    ready.polled.get(READY_SECONDS, TimeUnit.SECONDS);
    return new TestBot(telegram, bot);
  }

  /// A Telegram for a bot that runs elsewhere.
  static Sandbox sandbox() {
    return sandboxOf("Limber");
  }

  /// A Telegram for a bot to which its operator gave this name.
  static Sandbox sandboxOf(String name) {
    String token = SandboxSettings.onAnyPort().token();
    return Sandbox.start(new SandboxSettings(0, token, name, "limber_bot"), InstantSource.system());
  }

  /// Where the chat page is.
  URI address() {
    return telegram.address();
  }

  /// The bot's Telegram.
  Sandbox telegram() {
    return telegram;
  }

  /// The bot itself.
  Bot bot() {
    return bot;
  }

  @Override
  public void close() {
    bot.close();
    telegram.close();
  }

  private static final class Ready implements PollWatch {

    final CompletableFuture<Boolean> polled = new CompletableFuture<>();

    @Override
    public void firstPoll() {
      polled.complete(true);
    }

    @Override
    public void standingBy() {}

    @Override
    public void fatal(String sentence) {
      polled.completeExceptionally(new IllegalStateException(sentence));
    }
  }
}
