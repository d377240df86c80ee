package limber.judges;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A program of this machine.
record Tool(Path path) {

  /// What a program printed.
  ///
  /// @param exitCode 0 where all was well
  record Said(int exitCode, List<String> lines) {

    boolean failed() {
      return exitCode != 0;
    }
  }

  /// The program of this name, where it is installed.
  static Optional<Tool> find(String name) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(path.split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Tool::new);
  }

  /// Runs it to its end.
  ///
  /// @param folder where it works
  /// @param patience after which it is ended
  Said run(Path folder, Duration patience, String... arguments) {
    List<String> command =
        Stream.concat(Stream.of(path.toString()), Arrays.stream(arguments)).toList();
    try {
      Process process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      process.getOutputStream().close();
      List<String> lines = new ArrayList<>();
      Thread reader = Thread.ofVirtual().start(() -> lines.addAll(read(process)));
      boolean ended = process.waitFor(patience.toSeconds(), TimeUnit.SECONDS);
      if (!ended) {
        process.destroyForcibly();
      }
      reader.join();
      return new Said(ended ? process.exitValue() : -1, lines);
    } catch (IOException failed) {
      throw new UncheckedIOException("This program cannot be started: " + path, failed);
    } catch (InterruptedException ended) {
      throw new IllegalStateException("The test was interrupted.", ended);
    }
  }

  private static List<String> read(Process process) {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      return lines.lines().collect(Collectors.toList());
    } catch (IOException | UncheckedIOException ended) {
      return List.of();
    }
  }
}
