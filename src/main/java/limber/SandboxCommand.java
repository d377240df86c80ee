package limber;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import limber.sandbox.PortTakenException;
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
  public Integer call() {
    Settings settings = Settings.read(System.getenv());
    var mind = ServeCommand.mind(settings);
    Sandbox telegram = start(settings.httpPort());
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

  private static Sandbox start(int port) {
    try {
      return Sandbox.start(
          new SandboxSettings(port, TOKEN, "Limber", "limber_bot"), InstantSource.system());
    } catch (PortTakenException taken) {
      throw new OperatorMistake(
          "Port " + port + " is taken. Free it, or set LIMBER_HTTP_PORT to another.");
    }
  }
}
