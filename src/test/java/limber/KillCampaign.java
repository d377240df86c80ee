package limber;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import limber.sandbox.Sandbox;
import limber.serve.Milestone;
import limber.serve.Tally;
import limber.serve.Watcher;
import limber.store.DataFolder;
import limber.store.Store;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.telegram.PollWatch;
import limber.telegram.TelegramSettings;

/// Kills the bot again and again, at each point of a message's way, while people talk with it; and
/// holds what came of it against a bot that nobody killed.
///
/// The clock stands still, so that both bots come to the same states.
final class KillCampaign {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final int FARTHEST = 9;

  private final long seed;
  private final int sideBySide;
  private final Random dice;
  private final Path folder;
  private final List<Milestone> points = new ArrayList<>();
  private final Map<Milestone, Integer> kills = new EnumMap<>(Milestone.class);

  /// @param seed from which the scripts and the kills follow
  /// @param sideBySide how many chats are under way at a time
  /// @param folder an empty one
  KillCampaign(long seed, int sideBySide, Path folder) {
    this.seed = seed;
    this.sideBySide = sideBySide;
    this.dice = new Random(seed);
    this.folder = folder;
  }

  /// What came of it.
  ///
  /// @param kills how often the bot was killed at each point
  /// @param chats how many chats there were
  /// @param deeds how many messages and presses
  /// @param told how much the bot said
  /// @param repeats how much of it was said once more
  /// @param took how long the killing took
  record Figures(
      Map<Milestone, Integer> kills, int chats, int deeds, int told, int repeats, Duration took) {}

  /// Kills it so often, and looks whether anything is missing.
  ///
  /// @throws AssertionError where something was lost, or said in another order
  Figures run(int times) throws Exception {
    long began = System.nanoTime();
    Map<Integer, List<String>> told = killed(times);
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    Map<Integer, List<String>> unbroken = unbroken(told.size());
    int repeats = 0;
    int deeds = 0;
    for (Map.Entry<Integer, List<String>> chat : told.entrySet()) {
      repeats += Repeats.in(chat.getValue(), unbroken.getOrDefault(chat.getKey(), List.of()));
      deeds += Crowd.script(seed, chat.getKey()).deeds();
    }
    holdAgainstEachOther(told.size());
    int all = told.values().stream().mapToInt(List::size).sum();
    return new Figures(kills, told.size(), deeds, all, repeats, took);
  }

  private Map<Integer, List<String>> killed(int times) throws IOException {
    try (Sandbox telegram = TestBot.sandbox();
        Spares spares = new Spares();
        Crowd crowd = new Crowd(telegram.address(), seed)) {
      crowd.talk(sideBySide, Integer.MAX_VALUE);
      for (int i = 0; i < times; i++) {
        Milestone point = nextPoint();
        try (MortalProcess bot = spares.next()) {
          bot.live(life(telegram, point.name(), 1 + dice.nextInt(FARTHEST)), _ -> {});
          bot.awaitLine("passed");
          bot.kill();
        }
        kills.merge(point, 1, Integer::sum);
      }
      crowd.endSoon();
      try (MortalProcess last = spares.next()) {
        last.live(life(telegram, "-", 1), _ -> {});
        crowd.awaitEnd();
        last.end();
      }
      return crowd.told();
    }
  }

  /// Each point once, in any order, and then anew.
  private Milestone nextPoint() {
    if (points.isEmpty()) {
      points.addAll(List.of(Milestone.values()));
      Collections.shuffle(points, dice);
    }
    return points.removeLast();
  }

  private MortalBot.Life life(Sandbox telegram, String milestone, int nth) {
    return new MortalBot.Life(
        telegram.address().toString(),
        telegram.token(),
        folder.resolve("killed").toString(),
        "-",
        NOW.toString(),
        milestone,
        nth);
  }

  private Map<Integer, List<String>> unbroken(int chats) throws Exception {
    CompletableFuture<Boolean> polled = new CompletableFuture<>();
    try (Sandbox telegram = TestBot.sandbox();
        Crowd crowd = new Crowd(telegram.address(), seed);
        Bot _ =
            new Bot(
                Written.EDITION,
                new Bot.Terms(
                    new TelegramSettings(telegram.token(), telegram.address()),
                    Keeping.in(folder.resolve("unbroken")),
                    new Tally(Tally.Words.NOT_KEPT),
                    new Intake.Polling(),
                    new Bot.Surroundings(InstantSource.fixed(NOW), Watcher.nobody())),
                new Polled(polled))) {
      polled.get(30, TimeUnit.SECONDS);
      crowd.talk(sideBySide, chats).awaitEnd();
      return crowd.told();
    }
  }

  private void holdAgainstEachOther(int chats) {
    List<Chat> killed = states("killed", chats);
    List<Chat> unbroken = states("unbroken", chats);
    for (int i = 0; i < chats; i++) {
      if (!killed.get(i).equals(unbroken.get(i))) {
        throw new AssertionError(
            "A chat is not as it should be:\n" + killed.get(i) + "\n" + unbroken.get(i));
      }
    }
  }

  /// The chats' states; nothing may be left to do.
  private List<Chat> states(String data, int chats) {
    try (DataFolder opened = DataFolder.open(folder.resolve(data));
        Store store = Store.open(opened)) {
      if (store.waiting() > 0 || store.unsaid() > 0) {
        throw new AssertionError(
            store.waiting() + " not answered and " + store.unsaid() + " not said in " + data);
      }
      List<Chat> states = new ArrayList<>();
      for (int chat = 1; chat <= chats; chat++) {
        states.add(store.chat(new ChatId(chat)).chat());
      }
      return states;
    }
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
