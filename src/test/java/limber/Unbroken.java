package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import limber.sandbox.Sandbox;
import limber.serve.Tally;
import limber.serve.Watcher;
import limber.store.DataFolder;
import limber.store.Store;
import limber.talk.ChatId;
import limber.telegram.PollWatch;
import limber.telegram.TelegramSettings;

/// What a bot says that nobody kills, and what it keeps.
///
/// @param seed from which the scripts follow
/// @param folder one in which it may make its own
record Unbroken(long seed, Path folder) {

  private static final int SIDE_BY_SIDE = 4;

  /// Where its data are.
  private Path data() {
    return folder.resolve("unbroken");
  }

  /// What it says in each of so many chats.
  Map<Integer, List<String>> told(int chats) {
    CompletableFuture<Boolean> polled = new CompletableFuture<>();
    try (Sandbox telegram = TestBot.sandbox();
        Crowd crowd = new Crowd(telegram.address(), seed);
        Bot _ = new Bot(Written.EDITION, terms(telegram), new Polled(polled))) {
      polled.join();
      crowd.talk(SIDE_BY_SIDE, chats).awaitEnd();
      return crowd.told();
    }
  }

  /// Looks whether another bot, which was killed now and then, came to the same states, and has
  /// nothing left to do.
  ///
  /// @param killed what that one keeps, of the same chats
  void holdAgainst(Store killed, int chats) {
    assertThat(killed.waiting()).as("not answered").isZero();
    assertThat(killed.unsaid()).as("not said").isZero();
    try (DataFolder data = DataFolder.open(data());
        Store own = Store.open(data)) {
      for (int chat = 1; chat <= chats; chat++) {
        ChatId id = new ChatId(chat);
        assertThat(killed.chat(id)).as("chat " + chat).isEqualTo(own.chat(id));
      }
    }
  }

  private Bot.Terms terms(Sandbox telegram) {
    return new Bot.Terms(
        new TelegramSettings(telegram.token(), telegram.address()),
        Keeping.in(data()),
        new Tally(Tally.Words.NOT_KEPT),
        new Intake.Polling(),
        new Bot.Surroundings(InstantSource.fixed(KillCampaign.NOW), Watcher.nobody()));
  }

  private record Polled(CompletableFuture<Boolean> polled) implements PollWatch {

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
