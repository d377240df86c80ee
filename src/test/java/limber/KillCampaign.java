package limber;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import limber.sandbox.Sandbox;
import limber.serve.Milestone;
import limber.store.DataFolder;
import limber.store.Store;

/// Kills the bot again and again, at each point of a message's way, while people talk with it; and
/// holds what came of it against a bot that nobody killed.
///
/// The clock stands still, so that both bots come to the same states.
final class KillCampaign {

  /// What the clock says all the time.
  static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

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
    Unbroken unbroken = new Unbroken(seed, folder);
    int repeats = repeats(told, unbroken.told(told.size()));
    int deeds = told.keySet().stream().mapToInt(chat -> Crowd.script(seed, chat).deeds()).sum();
    try (DataFolder data = DataFolder.open(folder.resolve("killed"));
        Store store = Store.open(data)) {
      unbroken.holdAgainst(store, told.size());
    }
    int all = told.values().stream().mapToInt(List::size).sum();
    return new Figures(kills, told.size(), deeds, all, repeats, took);
  }

  /// How often something was said once more, in all chats.
  static int repeats(Map<Integer, List<String>> told, Map<Integer, List<String>> unbroken) {
    return told.entrySet().stream()
        .mapToInt(
            chat -> Repeats.in(chat.getValue(), unbroken.getOrDefault(chat.getKey(), List.of())))
        .sum();
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
}
