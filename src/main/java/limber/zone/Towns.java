package limber.zone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/// The towns of the world, the largest first. The list is read anew each time, which takes some
/// hundredths of a second: hardly anybody asks twice, and so it takes no memory in between.
final class Towns {

  private static final String FILE = "towns.tsv";

  private Towns() {}

  /// Those with this name, in plain letters.
  static List<Town> named(String name) {
    String key = Town.NAMES + name + Town.NAMES;
    return towns(line -> line.contains(key));
  }

  /// All.
  static List<Town> all() {
    return towns(_ -> true);
  }

  private static List<Town> towns(Predicate<String> wanted) {
    try (InputStream in = Objects.requireNonNull(Towns.class.getResourceAsStream(FILE));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .filter(wanted)
          .map(Town::of)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The list of towns cannot be read.", unreadable);
    }
  }
}
