package limber.judges;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The TypeScript compiler with the descriptions, in a folder below `target` where npm puts them
/// once. Their versions and what they must consist of are in `src/test/resources/judges`.
public final class Compiler {

  private static final Logger LOG = LoggerFactory.getLogger(Compiler.class);
  private static final Path PINNED = Path.of("src/test/resources/judges");
  private static final Path FOLDER = Path.of("target/judges");
  private static final String LOCK = "package-lock.json";
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Pattern ERROR = Pattern.compile("([^(]+)\\((\\d+),\\d+\\): (error .*)");

  /// What npm says where it is right and something else is wrong: that must not pass for "not
  /// there".
  private static final List<String> OUR_FAULT = List.of("EINTEGRITY", "EUSAGE", "EJSONPARSE");

  private Compiler() {}

  /// A request that a description does not allow, and why.
  public record Objection(Description description, Request request, String why) {}

  /// Holds requests against every description.
  ///
  /// Where npm or its registry is not there, the calling test is skipped and says so.
  ///
  /// @param named requests by what is said of them, a file each
  public static Map<String, List<Objection>> objections(Map<String, List<Request>> named) {
    install();
    Map<String, List<Objection>> objections = new LinkedHashMap<>();
    Map<String, Judged> files = new LinkedHashMap<>();
    named.forEach((name, requests) -> {
      objections.put(name, new ArrayList<>());
      for (Description description : Description.values()) {
        Description.Source source = description.source(name, requests);
        write(source);
        files.put(source.file(), new Judged(name, description, source));
      }
    });
    for (String line : compiled()) {
      Matcher error = ERROR.matcher(line);
      if (error.matches() && files.containsKey(error.group(1))) {
        Judged judged = Objects.requireNonNull(files.get(error.group(1)));
        Request request = judged.source().at(Integer.parseInt(error.group(2)));
        Objects.requireNonNull(objections.get(judged.name()))
            .add(new Objection(judged.description(), request, error.group(3)));
      } else if (!line.startsWith(" ")) {
        throw new IllegalStateException("The compiler says: " + line);
      }
    }
    return objections;
  }

  private record Judged(String name, Description description, Description.Source source) {}

  private static void write(Description.Source source) {
    try {
      Files.writeString(FOLDER.resolve(source.file()), source.text());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<String> compiled() {
    Tool node = Tool.find("node").orElseThrow();
    return node.run(
            FOLDER,
            PATIENCE,
            "node_modules/typescript/bin/tsc",
            "--project",
            ".",
            "--pretty",
            "false")
        .lines();
  }

  /// Makes the folder what is pinned, where it is not already.
  private static void install() {
    Tool npm = Tool.find("npm").orElse(null);
    if (npm == null || Tool.find("node").isEmpty()) {
      skip(
          "npm is not installed: Limber's calls were not held against the descriptions of the Bot"
              + " API; on Debian, install npm.");
      return;
    }
    try {
      Path stamp = FOLDER.resolve("node_modules/.installed");
      String pinned = Files.readString(PINNED.resolve(LOCK));
      clear();
      if (!Files.exists(stamp) || !Files.readString(stamp).equals(pinned)) {
        fetch(npm);
        Files.writeString(stamp, pinned);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// Takes away what was compiled before, and puts there what is pinned.
  private static void clear() throws IOException {
    Files.createDirectories(FOLDER);
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path old : files.filter(file -> file.toString().endsWith(".ts")).toList()) {
        Files.delete(old);
      }
    }
    for (String name : List.of("package.json", LOCK, "tsconfig.json")) {
      Files.copy(PINNED.resolve(name), FOLDER.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void fetch(Tool npm) {
    Tool.Said said =
        npm.run(
            FOLDER,
            PATIENCE,
            "ci",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            "--fetch-retries=1",
            "--fetch-timeout=30000");
    if (said.failed()) {
      String words = String.join("\n", said.lines());
      if (OUR_FAULT.stream().anyMatch(words::contains)) {
        throw new IllegalStateException("npm cannot install what is pinned:\n" + words);
      }
      skip(
          "npm could not fetch the descriptions of the Bot API, so Limber's calls were not held"
              + " against them: "
              + words.lines().filter(line -> line.contains("error")).findFirst().orElse(words));
    }
  }

  private static void skip(String sentence) {
    LOG.warn(sentence);
    Assumptions.abort(sentence);
  }
}
