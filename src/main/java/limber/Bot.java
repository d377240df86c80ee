package limber;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import limber.corpus.Phrase;
import limber.serve.Mind;
import limber.serve.Pause;
import limber.serve.Service;
import limber.store.DataFolder;
import limber.store.Store;
import limber.telegram.PollWatch;
import limber.telegram.Poller;
import limber.telegram.Profile;
import limber.telegram.Sending;
import limber.telegram.Telegram;
import limber.telegram.TelegramSettings;
import limber.telegram.Wording;

/// The whole bot, from Telegram's wire to the store, running until it is closed.
final class Bot implements AutoCloseable {

  private static final Map<String, Phrase> MENU =
      Map.of(
          "start", Phrase.COMMAND_START,
          "exercises", Phrase.COMMAND_EXERCISES,
          "routines", Phrase.COMMAND_ROUTINES,
          "stop", Phrase.COMMAND_STOP,
          "privacy", Phrase.COMMAND_PRIVACY,
          "help", Phrase.COMMAND_HELP);

  private static final List<String> MENU_ORDER =
      List.of("exercises", "routines", "stop", "help", "privacy", "start");

  private final DataFolder folder;
  private final Store store;
  private final Telegram telegram;
  private final Service service;
  private final Poller poller;

  /// Wires the bot and starts it.
  ///
  /// @param mind what Limber knows; made while everything else is being opened
  /// @param data the folder of the database and its key
  /// @param watch is told when messages come in, and when they never will
  Bot(CompletableFuture<Mind> mind, TelegramSettings where, Path data, PollWatch watch) {
    telegram = Telegram.open(where);
    CompletableFuture<Void> warm = CompletableFuture.runAsync(telegram::warmUp);
    folder = DataFolder.open(data);
    store = Store.open(folder);
    Mind known = mind.join();
    warm.join();
    Sending sending = telegram.sending(new Wording(known.corpus()), InstantSource.system());
    Supplier<Mind> minds = () -> known;
    service =
        new Service(
            minds,
            store,
            new Service.Edges(InstantSource.system(), Pause.real(), sending::send));
    service.begin();
    poller = telegram.poller(service::accept, watch, Thread::sleep).start();
    Thread.ofVirtual().start(() -> publish(known));
  }

  private void publish(Mind known) {
    try {
      telegram
          .profile()
          .publish(
              MENU_ORDER.stream()
                  .map(
                      name ->
                          new Profile.Command(
                              name, known.corpus().phrases().text(MENU.get(name))))
                  .toList());
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  /// Where the data of a bot at `address` belongs; a stand-in's does not mix with Telegram's.
  static Path data(Settings settings, URI address) {
    return TelegramSettings.TELEGRAM.equals(address)
        ? settings.data()
        : settings.data().resolve("sandbox");
  }

  /// Takes nothing more in, finishes what has begun, and lets go of everything.
  @Override
  public void close() {
    poller.close();
    service.close();
    telegram.close();
    store.close();
    folder.close();
  }
}
