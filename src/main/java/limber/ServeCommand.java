package limber;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import limber.serve.Front;
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
    Optional<Front> front = front(settings.http());
    Library library = Library.of(settings);
    Editions editions =
        new Editions(library, Comprehension.of(settings), library::corpus, settings.custody());
    Running running =
        new Running("ready: Limber answers at " + where.address() + how(settings.searchModel()));
    Bot.Terms terms =
        new Bot.Terms(where, settings.keeping(), settings.tally(), intake(settings.http(), front))
            .speaking(library::translations);
    Bot bot = new Bot(editions.first(), terms, running);
    front.ifPresent(pages -> pages.health(bot::senses, InstantSource.system()).open());
    CorpusWatch watch = editions.follow(bot::adopt, ServeCommand::tell, Pause.real());
    return running.until(() -> {
      watch.close();
      front.ifPresent(Front::close);
      bot.close();
    });
  }

  /// Takes the port before anything else begins, where the operator wants one.
  private static Optional<Front> front(Settings.Http http) {
    if (http.port().isEmpty()) {
      return Optional.empty();
    }
    int port = http.port().getAsInt();
    try {
      Front front = Front.at(new InetSocketAddress(http.address(), port));
      System.out.println("Health is told at " + front.address().resolve(Front.HEALTH));
      return Optional.of(front);
    } catch (BindException taken) {
      throw OperatorMistake.portTaken(port);
    } catch (IOException noAddress) {
      throw new OperatorMistake(
          "Nothing can be at LIMBER_HTTP_ADDRESS " + http.address().getHostAddress() + ".");
    }
  }

  /// By webhook where there is one, and by polling otherwise.
  private static Intake intake(Settings.Http http, Optional<Front> front) {
    return http.webhook()
        .<Intake>map(url -> new Intake.Posting(url, front.orElseThrow()))
        .orElseGet(Intake.Polling::new);
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
