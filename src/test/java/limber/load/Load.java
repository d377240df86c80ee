package limber.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// Measures a bot under load, as updates a second at several rates and as fast as it can, and
/// prints one line of a table for each: what was asked for and done a second, and the time from
/// when a message was to be sent to its answer.
///
/// Rates are kept whatever the bot does (an open loop), so a bot that falls behind shows it.
public final class Load {

  private static final int CHATS = 3_000;
  private static final Duration EACH = Duration.ofSeconds(10);
  private static final int AT_ONCE = 15_000;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final CountingTelegram telegram;
  private final String name;
  private int next;

  private Load(CountingTelegram telegram, String name) {
    this.telegram = telegram;
    this.name = name;
  }

  /// @param args what to measure: `echo`, `sqlite`, or `postgres` and the number of its nodes
  public static void main(String[] args) throws IOException, InterruptedException {
    int nodes = args.length > 1 ? Integer.parseInt(args[1]) : 1;
    List<BotProcess> bots = new ArrayList<>();
    try (CountingTelegram telegram = CountingTelegram.start();
        Closeable server = args[0].equals("postgres") ? postgres() : () -> {}) {
      Path folder = Files.createTempDirectory("limber-load");
      for (int i = 0; i < nodes; i++) {
        bots.add(
            args[0].equals("echo")
                ? BotProcess.echo(telegram)
                : limber(telegram, server, folder, i));
      }
      new Load(telegram, String.join(" ", args)).measure();
    } finally {
      bots.forEach(BotProcess::close);
    }
  }

  /// A PostgreSQL as it comes, so with commits that wait for the disk.
  private static Closeable postgres() throws IOException {
    return EmbeddedPostgres.builder().setServerConfig("max_connections", "100").start();
  }

  /// Nodes after the first have the first one's key.
  private static BotProcess limber(
      CountingTelegram telegram, Closeable server, Path folder, int node) throws IOException {
    Path data = Files.createDirectories(folder.resolve("node-" + node));
    Path key = folder.resolve("node-0").resolve("limber.key");
    if (node > 0) {
      Files.copy(key, data.resolve("limber.key"));
    }
    Map<String, String> settings = new HashMap<>(Map.of("LIMBER_SEARCH_MODEL", "off"));
    if (server instanceof EmbeddedPostgres database) {
      settings.put("LIMBER_DATABASE_URL", database.getJdbcUrl("postgres", "postgres"));
    }
    return BotProcess.limber(telegram, data, settings);
  }

  private void measure() throws InterruptedException {
    for (int chat = 1; chat <= CHATS; chat++) {
      telegram.say(chat, "/start", System.nanoTime());
    }
    telegram.await(CHATS, PATIENCE);
    telegram.takeLatencies();
    System.out.println("| what | asked for a second | done a second | median ms | p99 ms |");
    System.out.println("|---|---|---|---|---|");
    for (int rate : List.of(30, 300, 1_000)) {
      at(rate);
    }
    asFastAsItCan();
  }

  private void at(int rate) throws InterruptedException {
    int count = (int) (rate * EACH.toSeconds());
    long begin = System.nanoTime();
    for (int i = 0; i < count; i++) {
      long due = begin + i * 1_000_000_000L / rate;
      LockSupport.parkNanos(due - System.nanoTime());
      say(due);
    }
    telegram.await(count, PATIENCE);
    print(Integer.toString(rate), begin);
  }

  /// All is there before the first is answered, so the times are those of a crowd.
  private void asFastAsItCan() throws InterruptedException {
    long begin = System.nanoTime();
    for (int i = 0; i < AT_ONCE; i++) {
      say(begin);
    }
    telegram.await(AT_ONCE, PATIENCE);
    print("all at once", begin);
  }

  private void say(long due) {
    telegram.say(next % CHATS + 1, next % 2 == 0 ? "/help" : "/routines", due);
    next++;
  }

  private void print(String rate, long begin) {
    double seconds = (System.nanoTime() - begin) / 1e9;
    List<Long> times = telegram.takeLatencies();
    Collections.sort(times);
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %.0f | %.1f | %.1f |%n",
        name,
        rate,
        times.size() / seconds,
        times.get(times.size() / 2) / 1e6,
        times.get(times.size() * 99 / 100) / 1e6);
  }
}
