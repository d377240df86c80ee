package limber;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import limber.sandbox.PortTakenException;
import limber.sandbox.Sandbox;
import limber.sandbox.SandboxSettings;
import limber.serve.Pause;
import limber.serve.Watcher;
import limber.telegram.TelegramSettings;
import picocli.CommandLine.Command;

/// Runs the bot, a stand-in for Telegram and a chat page in one process: no token, no network.
@Command(
    name = "sandbox",
    description = "Try Limber in the browser: no token, no network, no database to install.")
final class SandboxCommand implements Callable<Integer> {

  private static final String TOKEN = "1000000001:this-token-opens-only-the-sandbox-0";

  /// The folder within the data folder where the sandbox keeps its own.
  static final String FOLDER = "sandbox";

  /// Where the chat page is unless the operator says otherwise.
  private static final int PORT = 8080;

  /// How long good news stays on the page.
  private static final Duration A_MOMENT = Duration.ofSeconds(6);

  @Override
  public Integer call() {
    Settings settings = Settings.read(System.getenv());
    Library library = Library.of(settings);
    Sandbox telegram = start(settings.httpPort().orElse(PORT));
    Consumer<Reload> tell = reload -> show(reload, telegram);
    Consumer<Reload> waiting =
        tell.andThen(ServeCommand::tell)
            .andThen(_ -> System.out.println("The chat page is at " + telegram.address()));
    Mending mending = new Mending(library, waiting, Pause.real());
    Editions editions =
        new Editions(library, Comprehension.of(settings), mending::corpus, settings.custody());
    var _ = editions.first().thenRun(() -> telegram.notice(""));
    Running running = new Running("Open " + telegram.address());
    Bot bot =
        new Bot(
            editions.first(),
            new Bot.Terms(
                new TelegramSettings(TOKEN, telegram.address()),
                Keeping.in(settings.data().resolve(FOLDER)),
                settings.tally(),
                new Intake.Polling(),
                new Bot.Surroundings(telegram.clock(), Watcher.nobody(), library::translations)),
            running);
    CorpusWatch watch = editions.follow(bot::adopt, tell.andThen(ServeCommand::tell), Pause.real());
    return running.until(() -> {
      watch.close();
      bot.close();
      telegram.close();
    });
  }

  /// Shows a writer at the chat page what came of a change, for nobody looks at the console there.
  static void show(Reload reload, Sandbox page) {
    switch (reload) {
      case Reload.Taken taken -> page.notice(taken.words(), A_MOMENT);
      case Reload.Refused refused -> page.notice(refused.inShort());
    }
  }

  private static Sandbox start(int port) {
    try {
      return Sandbox.start(
          new SandboxSettings(port, TOKEN, "Limber", "limber_bot"), InstantSource.system());
    } catch (PortTakenException taken) {
      throw OperatorMistake.portTaken(port);
    }
  }
}
