package limber;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import limber.serve.Mind;
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
    CompletableFuture<Mind> mind = mind(settings);
    Running running = new Running("ready: Limber answers at " + where.address());
    return running.until(new Bot(mind, where, settings.data(), running)::close);
  }

  /// What Limber knows, being made in the background.
  static CompletableFuture<Mind> mind(Settings settings) {
    return CompletableFuture.supplyAsync(() -> Mind.of(Library.of(settings).corpus()));
  }

  private static TelegramSettings telegram(Settings settings, String token) {
    try {
      return new TelegramSettings(token, settings.telegramUrl());
    } catch (IllegalArgumentException refused) {
      throw new OperatorMistake(String.valueOf(refused.getMessage()));
    }
  }
}
