package limber.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The memory that this process holds.
final class Memory {

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String RESIDENT = "VmRSS:";

  private Memory() {}

  /// In MB of a million bytes: all of the process where the system tells, and else Java's heap.
  static double residentMegabytes() {
    try {
      return Files.readAllLines(STATUS).stream()
              .filter(line -> line.startsWith(RESIDENT))
              .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
              .findFirst()
              .orElseThrow(() -> new IOException("no " + RESIDENT))
          * 1024
          / 1e6;
    } catch (IOException notOnLinux) {
      Runtime runtime = Runtime.getRuntime();
      return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }
  }
}
