package limber.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import limber.talk.Chat;
import limber.talk.ChatId;
import limber.talk.Reply;
import limber.talk.Turn;

/// A store in a process of its own, which can be stopped and killed at any moment.
final class StoreProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Process process;
  private final AtomicLong committed = new AtomicLong();
  private final Thread reading;

  private StoreProcess(Process process) {
    this.process = process;
    this.reading = Thread.ofVirtual().start(this::read);
  }

  /// What the process itself does.
  ///
  /// @param arguments `open` or `write`, and a folder
  public static void main(String[] arguments) {
    try (DataFolder folder = DataFolder.open(Path.of(arguments[1]));
        Store store = Store.open(folder)) {
      for (long turn = 1; arguments[0].equals("write"); turn++) {
        ChatId chat = new ChatId(turn % 50);
        Filling.commit(store, Turn.saying(Chat.fresh(chat), new Reply.Help()), Talks.NOW);
        System.out.println(turn);
      }
    }
  }

  static StoreProcess start(String what, Path folder) throws IOException {
    return new StoreProcess(
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.config.file="
                    + System.getProperty("java.util.logging.config.file", ""),
                "-classpath",
                System.getProperty("java.class.path"),
                StoreProcess.class.getName(),
                what,
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start());
  }

  /// How many turns it has told of, each after its commit had returned.
  long committed() {
    return committed.get();
  }

  private void read() {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        committed.set(Long.parseLong(line));
      }
    } catch (IOException ended) {
      // it was killed
    }
  }

  /// Waits until it has told of so many turns.
  void awaitCommitted(long turns) {
    await(() -> committed() >= turns);
  }

  /// A condition that may look at files.
  interface Condition {
    boolean holds();
  }

  /// Kills it as soon as something holds; it may have ended before.
  void killWhen(Condition condition) throws InterruptedException {
    await(() -> condition.holds() || !process.isAlive());
    process.destroyForcibly().waitFor();
  }

  private static void await(Condition condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.holds()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("It did not come about in " + PATIENCE + ".");
      }
      Thread.onSpinWait();
    }
  }

  /// Stops it where it is, in the middle of whatever it does.
  void freeze() throws IOException, InterruptedException {
    signal("STOP");
  }

  /// Lets it go on.
  void thaw() throws IOException, InterruptedException {
    signal("CONT");
  }

  private void signal(String name) throws IOException, InterruptedException {
    Process kill = new ProcessBuilder(List.of("kill", "-" + name, "" + process.pid())).start();
    if (!kill.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || kill.exitValue() != 0) {
      throw new AssertionError("The process could not be sent SIG" + name + ".");
    }
  }

  @Override
  public void close() {
    try {
      process.destroyForcibly().waitFor();
      reading.join();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
