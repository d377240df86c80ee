package limber;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import limber.sandbox.Sandbox;
import limber.store.DatabaseUrl;
import org.jspecify.annotations.Nullable;

/// Three bots on one database, of which one after the other is killed and started again.
final class ThreeNodes implements AutoCloseable {

  private static final int NODES = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Sandbox telegram;
  private final DatabaseUrl url;
  private final Path folder;
  private final Random dice;
  private final Spares spares;
  private final List<MortalProcess> nodes = new ArrayList<>();
  private final List<Duration> takeovers = new ArrayList<>();

  /// The one that polls, as far as they have told; guarded by this.
  private @Nullable MortalProcess leader;

  private ThreeNodes(Sandbox telegram, DatabaseUrl url, Path folder, long seed) throws IOException {
    this.telegram = telegram;
    this.url = url;
    this.folder = folder;
    this.dice = new Random(seed);
    this.spares = new Spares();
  }

  /// Starts them.
  ///
  /// @param keys a folder with the key of the database
  static ThreeNodes start(Sandbox telegram, DatabaseUrl url, Path keys, long seed)
      throws IOException {
    ThreeNodes all = new ThreeNodes(telegram, url, keys.resolveSibling("nodes"), seed);
    for (int i = 0; i < NODES; i++) {
      Path data = all.data(i);
      Files.createDirectories(data);
      Files.copy(keys.resolve("limber.key"), data.resolve("limber.key"));
      all.nodes.add(all.begun(i));
    }
    return all;
  }

  private Path data(int node) {
    return folder.resolve(Integer.toString(node));
  }

  private MortalProcess begun(int node) throws IOException {
    MortalProcess next = spares.next();
    next.live(
        new MortalBot.Life(
            telegram.address().toString(),
            telegram.token(),
            data(node).toString(),
            url.text(),
            KillCampaign.NOW.toString(),
            "-",
            1),
        line -> heard(next, line));
    return next;
  }

  private synchronized void heard(MortalProcess node, String line) {
    if (line.equals("polling")) {
      leader = node;
      notifyAll();
    }
  }

  /// Waits until one of them polls.
  synchronized MortalProcess awaitLeader() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (leader == null) {
      long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
      if (left <= 0) {
        throw new AssertionError("Nobody polls." + errors());
      }
      try {
        wait(left);
      } catch (InterruptedException hurried) {
        throw new AssertionError(hurried);
      }
    }
    return leader;
  }

  /// Kills the one that polls, waits until another does, and starts it again.
  void killTheLeader() throws IOException {
    MortalProcess victim = awaitLeader();
    synchronized (this) {
      leader = null;
    }
    long began = System.nanoTime();
    victim.kill();
    awaitLeader();
    takeovers.add(Duration.ofNanos(System.nanoTime() - began));
    startAgain(nodes.indexOf(victim));
  }

  /// Kills one that does not poll, and starts it again.
  void killAnother() throws IOException {
    MortalProcess polls = awaitLeader();
    List<MortalProcess> others = nodes.stream().filter(node -> node != polls).toList();
    MortalProcess victim = others.get(dice.nextInt(others.size()));
    victim.kill();
    startAgain(nodes.indexOf(victim));
  }

  private void startAgain(int node) throws IOException {
    nodes.get(node).close();
    nodes.set(node, begun(node));
  }

  /// How long nobody polled, each time that the one who did was killed.
  List<Duration> takeovers() {
    return List.copyOf(takeovers);
  }

  /// Lets all of them end, after what they have begun.
  void end() throws IOException {
    for (MortalProcess node : nodes) {
      node.end();
    }
  }

  private String errors() {
    return nodes.stream().map(MortalProcess::errors).reduce("", String::concat);
  }

  @Override
  public void close() throws IOException {
    for (MortalProcess node : nodes) {
      node.close();
    }
    spares.close();
  }
}
