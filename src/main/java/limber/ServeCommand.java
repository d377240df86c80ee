package limber;

import java.util.Map;
import java.util.concurrent.Callable;
import limber.serve.Pause;
import limber.telegram.TelegramSettings;
import picocli.CommandLine.Command;

/// Runs the bot with Telegram.
@Command(name = "serve", description = "Run the bot with Telegram; needs LIMBER_TOKEN.")
final class ServeCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    Map<String, String> environment = System.getenv();
    Settings settings = Settings.read(environment);
    TelegramSettings where = telegram(settings, Settings.token(environment));
    Editions editions = new Editions(Library.of(settings), Comprehension.of(settings));
    Running running =
        new Running("ready: Limber answers at " + where.address() + how(settings.searchModel()));
    Bot bot = new Bot(editions.first(), where, settings.data(), settings.tally(), running);
    CorpusWatch watch = editions.follow(bot::adopt, ServeCommand::tell, Pause.real());
    return running.until(() -> {
      watch.close();
      bot.close();
    });
  }

  private static String how(Settings.SearchModel model) {
    return switch (model) {
      case ON -> "";
      case OFF -> ", by words alone: search-model is off";
    };
  }

  /// Tells the operator on the console.
  static void tell(Reload reload) {
    System.out.println(reload.words());
  }

  private static TelegramSettings telegram(Settings settings, String token) {
    try {
      return new TelegramSettings(token, settings.telegramUrl());
    } catch (IllegalArgumentException refused) {
      throw new OperatorMistake(String.valueOf(refused.getMessage()));
    }
  }
}
