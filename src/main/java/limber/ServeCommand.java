package limber;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import limber.serve.Health;
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
    Optional<Health> health = health(settings.httpPort());
    Editions editions = new Editions(Library.of(settings), Comprehension.of(settings));
    Running running =
        new Running("ready: Limber answers at " + where.address() + how(settings.searchModel()));
    Bot bot = new Bot(editions.first(), where, settings.data(), settings.tally(), running);
    health.ifPresent(page -> page.begin(bot::senses, InstantSource.system()));
    CorpusWatch watch = editions.follow(bot::adopt, ServeCommand::tell, Pause.real());
    return running.until(() -> {
      watch.close();
      health.ifPresent(Health::close);
      bot.close();
    });
  }

  /// Takes the port of health before anything else begins, where the operator wants it.
  private static Optional<Health> health(OptionalInt port) {
    if (port.isEmpty()) {
      return Optional.empty();
    }
    try {
      Health health = Health.at(port.getAsInt());
      System.out.println("Health is told at " + health.address());
      return Optional.of(health);
    } catch (IOException taken) {
      throw OperatorMistake.portTaken(port.getAsInt());
    }
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
