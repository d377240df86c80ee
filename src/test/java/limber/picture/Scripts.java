package limber.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import limber.corpus.CorpusFolder;
import limber.corpus.EntryId;
import limber.corpus.Loading;
import limber.corpus.PoseScript;
import limber.corpus.RealCorpus;

/// Pose scripts for tests: those of the real corpus, and small ones written in a test.
final class Scripts {

  private static final Map<EntryId, Film> FILMS = new ConcurrentHashMap<>();
  private static final Map<String, List<Skeleton>> SKELETONS = new ConcurrentHashMap<>();

  private Scripts() {}

  /// Every script that Limber comes with.
  static Collection<PoseScript> all() {
    return RealCorpus.english().poses().values();
  }

  /// The exercises that have a script, in the order of the alphabet.
  static Stream<String> names() {
    return all().stream().map(script -> script.exercise().slug()).sorted();
  }

  /// The script of an exercise of the real corpus.
  static PoseScript named(String slug) {
    return Objects.requireNonNull(RealCorpus.english().poses().get(EntryId.of("exercise/" + slug)));
  }

  /// The film of an exercise of the real corpus, laid down once for all tests.
  static Film film(String slug) {
    PoseScript script = named(slug);
    return FILMS.computeIfAbsent(script.exercise(), _ -> new Film(script));
  }

  /// The figure of each frame of such a film, found once for all tests.
  static List<Skeleton> skeletons(String slug) {
    return SKELETONS.computeIfAbsent(
        slug, _ -> film(slug).shots().stream().map(shot -> shot.moment().skeleton()).toList());
  }

  /// A script for the bridge seen from the side.
  ///
  /// @param rest what follows after the view
  static PoseScript of(String rest) {
    return switch (read("exercise: exercise/bridge\nview: side\n" + rest)) {
      case Loading.Script.Good(PoseScript script) -> script;
      case Loading.Script.Bad(var mistakes) -> throw new IllegalArgumentException("" + mistakes);
    };
  }

  private static Loading.Script read(String text) {
    try {
      Path folder = Files.createTempDirectory("limber-poses");
      try {
        write(folder.resolve("en/exercises/bridge.yaml"), "id: exercise/bridge\n");
        write(folder.resolve("poses/bridge.yaml"), text);
        return Loading.script(CorpusFolder.at(folder), "en", "bridge").orElseThrow();
      } finally {
        delete(folder);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.resolve("..").normalize());
    Files.writeString(file, text);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
