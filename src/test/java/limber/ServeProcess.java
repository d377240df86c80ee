package limber;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// `limber serve` as a process of its own, as an operator runs it.
final class ServeProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final Path errors;
  private final long started = System.nanoTime();
  private final CompletableFuture<Duration> ready = new CompletableFuture<>();
  private final CompletableFuture<List<String>> output = new CompletableFuture<>();
  private final BlockingQueue<String> printed = new LinkedBlockingQueue<>();

  private ServeProcess(Process process, Path errors) {
    this.process = process;
    this.errors = errors;
    Thread.ofVirtual().start(this::read);
  }

  /// Starts it.
  ///
  /// @param environment all of its `LIMBER_` variables
  static ServeProcess start(Map<String, String> environment) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path errors = Files.createTempFile("limber", ".errors");
    ProcessBuilder builder =
        new ProcessBuilder(
            java.toString(),
            "--enable-native-access=ALL-UNNAMED",
            // silences the JVM's own remark about Protocol Buffers, which Tink uses
            "--sun-misc-unsafe-memory-access=allow",
            // it lives for seconds: the best code would come too late
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-classpath",
            classPath(),
            "limber.Main",
            "serve");
    builder.environment().keySet().removeIf(name -> name.startsWith("LIMBER_"));
    builder.environment().put("LIMBER_SEARCH_MODEL", "off");
    builder.environment().putAll(environment);
    return new ServeProcess(builder.redirectError(errors.toFile()).start(), errors);
  }

  /// The class path of this test, without the tests.
  private static String classPath() {
    String tests = File.separator + "test-classes";
    return String.join(
        File.pathSeparator,
        List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
            .filter(entry -> !entry.endsWith(tests))
            .toList());
  }

  private void read() {
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader = process.inputReader()) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
        printed.add(line);
        if (line.startsWith("ready")) {
          ready.complete(Duration.ofNanos(System.nanoTime() - started));
        }
      }
      output.complete(lines);
    } catch (IOException killed) {
      output.complete(lines);
    }
  }

  /// Waits for the line `ready…`.
  ///
  /// @return how long it took from the start of the process
  Duration awaitReady() {
    try {
      return ready.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException never) {
      throw new AssertionError("It never became ready, and said:\n" + errors(), never);
    }
  }

  /// Waits for a line that begins like this.
  ///
  /// @return all lines since the last wait, that one included
  List<String> awaitLine(String start) {
    List<String> since = new ArrayList<>();
    try {
      while (since.isEmpty() || !since.getLast().startsWith(start)) {
        String line = printed.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (line == null) {
          throw new AssertionError("It never printed \"" + start + "\" but " + since + errors());
        }
        since.add(line);
      }
      return since;
    } catch (InterruptedException hurried) {
      throw new AssertionError(hurried);
    }
  }

  /// Kills it, as a power cut would.
  void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  /// Asks it to end, as `kill` and service managers do, and waits until it has.
  ///
  /// @return how long it took
  Duration terminate() {
    long asked = System.nanoTime();
    process.destroy();
    awaitEnd();
    return Duration.ofNanos(System.nanoTime() - asked);
  }

  /// Waits until it ends by itself.
  int exitCode() {
    awaitEnd();
    return process.exitValue();
  }

  private void awaitEnd() {
    process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  /// All that it printed, once it has ended.
  List<String> output() {
    return output.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
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
