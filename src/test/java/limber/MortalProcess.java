package limber;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// A [MortalBot] in a process of its own, seen from outside.
final class MortalProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Process process;
  private final Path errors;
  private final List<String> printed = new ArrayList<>();
  private Consumer<String> listener = _ -> {};

  private MortalProcess(Process process, Path errors) {
    this.process = process;
    this.errors = errors;
    Thread.ofVirtual().start(this::read);
  }

  /// Starts one, which gets ready for its life and waits.
  static MortalProcess start() throws IOException {
    Path errors = Files.createTempFile("limber", ".errors");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            // it lives for seconds: the best code would come too late
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "-classpath",
            System.getProperty("java.class.path"),
            MortalBot.class.getName());
    builder.environment().keySet().removeIf(name -> name.startsWith("LIMBER_"));
    return new MortalProcess(builder.redirectError(errors.toFile()).start(), errors);
  }

  private void read() {
    try (BufferedReader reader = process.inputReader()) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        note(line);
      }
    } catch (IOException killed) {
      // whoever waits for a line says that none came
    }
  }

  private synchronized void note(String line) {
    printed.add(line);
    listener.accept(line);
    notifyAll();
  }

  /// Begins its life.
  ///
  /// @param hears each line that it prints from now on
  void live(MortalBot.Life life, Consumer<String> hears) throws IOException {
    awaitLine("warm");
    synchronized (this) {
      listener = hears;
    }
    BufferedWriter writer = process.outputWriter();
    writer.write(life.line());
    writer.newLine();
    writer.flush();
  }

  /// Waits until it has printed a line that begins like this.
  synchronized void awaitLine(String start) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (printed.stream().noneMatch(line -> line.startsWith(start))) {
      long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
      if (left <= 0 || !process.isAlive()) {
        throw new AssertionError(
            "It never printed \"" + start + "\" but " + printed + "\n" + errors());
      }
      try {
        wait(Math.min(left, 1_000));
      } catch (InterruptedException hurried) {
        throw new AssertionError(hurried);
      }
    }
  }

  /// Kills it with SIGKILL, and returns when it is gone.
  void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  /// Lets it end by itself, after what it has begun.
  void end() throws IOException {
    process.outputWriter().close();
    awaitEnd();
  }

  private void awaitEnd() {
    process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  /// What is on its error stream.
  String errors() {
    try {
      return Files.readString(errors);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void close() throws IOException {
    kill();
    Files.deleteIfExists(errors);
  }
}
