package limber;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import limber.sandbox.Sandbox;
import limber.sandbox.SandboxSettings;
import limber.telegram.TelegramSettings;
import picocli.CommandLine.Command;

/// Runs the bot, a stand-in for Telegram and a chat page in one process: no token, no network.
@Command(
    name = "sandbox",
    description = "Try Limber in the browser: no token, no network, no database to install.")
final class SandboxCommand implements Callable<Integer> {

  private static final String TOKEN = "1000000001:this-token-opens-only-the-sandbox-0";

  @Override
  public Integer call() throws Exception {
    Settings settings = Settings.read(System.getenv());
    var mind = ServeCommand.mind(settings);
    Sandbox telegram =
        Sandbox.start(
            new SandboxSettings(settings.httpPort(), TOKEN, "Limber", "limber_bot"),
            InstantSource.system());
    Running running = new Running("Open " + telegram.address());
    Bot bot =
        new Bot(
            mind,
            new TelegramSettings(TOKEN, telegram.address()),
            settings.data().resolve("sandbox"),
            running);
    return running.until(() -> {
      bot.close();
      telegram.close();
    });
  }
}
