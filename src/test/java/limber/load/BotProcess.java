package limber.load;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A bot in a process of its own, with 256 MB for what Java keeps.
record BotProcess(Process process) implements AutoCloseable {

  /// Limber, once it is ready.
  ///
  /// @param data its folder
  /// @param settings those that it does not need to have
  static BotProcess limber(CountingTelegram telegram, Path data, Map<String, String> settings)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(java(List.of("limber.Main", "serve")));
    builder
        .environment()
        .putAll(
            Map.of(
                "LIMBER_TOKEN",
                "1:x",
                "LIMBER_TELEGRAM_URL",
                telegram.address().toString(),
                "LIMBER_DATA",
                data.toString()));
    builder.environment().putAll(settings);
    return ready(builder);
  }

  /// The least that a bot can do.
  static BotProcess echo(CountingTelegram telegram) throws IOException {
    return ready(
        new ProcessBuilder(java(List.of("limber.load.EchoBot", telegram.address().toString()))));
  }

  private static List<String> java(List<String> what) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-classpath",
                System.getProperty("java.class.path")));
    command.addAll(what);
    return command;
  }

  private static BotProcess ready(ProcessBuilder builder) throws IOException {
    Process process =
        builder
            .redirectError(ProcessBuilder.Redirect.appendTo(new File("target/load.log")))
            .start();
    BufferedReader output = process.inputReader();
    String line = output.readLine();
    while (line != null && !line.startsWith("ready")) {
      line = output.readLine();
    }
    if (line == null) {
      throw new IOException("It never became ready; see target/load.log.");
    }
    return new BotProcess(process);
  }

  /// The most memory that it ever had at a time, in MB; only where there is `/proc`.
  long mostMemory() throws IOException {
    try (Stream<String> lines =
        Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
      return lines
              .filter(line -> line.startsWith("VmHWM:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
              .findAny()
              .orElseThrow()
          * 1_024
          / 1_000_000;
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
