package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import limber.Console.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// What `limber draw` draws and says.
class DrawCommandTest {

  @TempDir private Path folder;

  @Test
  void anExerciseBecomesAFilmAndAStrip() throws IOException {
    Printed printed = draw(Map.of(), "bird-dog", "--to", pictures().toString());
    assertThat(printed.err()).isEmpty();
    assertThat(printed.out())
        .hasSize(2)
        .allMatch(line -> line.startsWith(pictures() + "/bird-dog.") && line.endsWith(" kB"));
    assertThat(Files.readAllBytes(pictures().resolve("bird-dog.gif")))
        .startsWith("GIF89a".getBytes(StandardCharsets.US_ASCII));
    assertThat(Files.readAllBytes(pictures().resolve("bird-dog.png")))
        .startsWith(0x89, 'P', 'N', 'G');
    assertThat(printed.code()).isZero();
  }

  @Test
  void theWholeIdIsUnderstoodAndSeveralNamesAre() {
    Printed printed = draw(Map.of(), "exercise/bridge", "plank", "--to", pictures().toString());
    assertThat(printed.out()).hasSize(4);
    assertThat(pictures().resolve("bridge.gif")).exists();
    assertThat(pictures().resolve("plank.gif")).exists();
  }

  @Test
  void aBrokenScriptIsToldWithItsPlaceAndWhatToWriteInstead() throws IOException {
    Map<String, String> environment = edited();
    Path script = folder.resolve("corpus/poses/bridge.yaml");
    Files.writeString(script, Files.readString(script).replace("first: lifted", "first: lifter"));
    Printed printed = draw(environment, "bridge", "--to", pictures().toString());
    assertThat(printed.code()).isEqualTo(1);
    assertThat(printed.out())
        .singleElement()
        .asString()
        .matches(".*/poses/bridge\\.yaml:\\d+: .*\\. Did you mean lifted\\?");
    assertThat(pictures().resolve("bridge.gif")).doesNotExist();
  }

  @Test
  void whatNoBodyCanDoIsDrawnAllTheSameAndTold() throws IOException {
    Map<String, String> environment = edited();
    Path script = folder.resolve("corpus/poses/bridge.yaml");
    Files.writeString(script, Files.readString(script).replace("hands: floor", "hands: floor 90"));
    Printed printed = draw(environment, "bridge", "--to", pictures().toString());
    assertThat(printed.code()).isEqualTo(1);
    assertThat(printed.out())
        .anyMatch(line -> line.matches("exercise/bridge: .*-hand misses its place by .*\\."));
    assertThat(pictures().resolve("bridge.gif")).exists();
  }

  @Test
  void anUnknownNameIsOneLine() {
    Printed printed = draw(Map.of(), "handstand", "--to", pictures().toString());
    assertThat(printed.code()).isEqualTo(2);
    assertThat(printed.out()).isEmpty();
    assertThat(printed.err())
        .singleElement()
        .asString()
        .isEqualTo("There is no pose script poses/handstand.yaml.");
  }

  @Test
  void nothingToDrawIsOneLine() {
    Printed printed = draw(Map.of());
    assertThat(printed.code()).isEqualTo(2);
    assertThat(printed.err())
        .containsExactly("Name an exercise, such as: limber draw bird-dog, or use --all.");
  }

  @Test
  void allOfACorpusBecomesSheetsAndWhatHasNoScriptIsNamed() throws IOException {
    Map<String, String> environment = edited();
    keepOnly("bridge", "wall-sit", "walking");
    Printed printed = draw(environment, "--all", "--to", pictures().toString());
    assertThat(printed.code()).isEqualTo(1);
    assertThat(printed.out())
        .contains(
            "exercise/bird-dog has no pose script yet.",
            "3 exercises are drawn in " + pictures() + ".")
        .doesNotContain("exercise/bridge has no pose script yet.");
    try (Stream<Path> files = Files.list(pictures())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "bridge.gif", "bridge-mistake.png", "wall-sit.gif", "walking.gif", "sheet-1.png");
    }
  }

  /// A copy of the corpus in the folder, and the environment that names it.
  private Map<String, String> edited() {
    EditedCorpus corpus = EditedCorpus.in(folder.resolve("corpus"));
    return Map.of("LIMBER_CORPUS", corpus.folder().toString());
  }

  private void keepOnly(String... slugs) throws IOException {
    try (Stream<Path> scripts = Files.list(folder.resolve("corpus/poses"))) {
      for (Path script : scripts.toList()) {
        if (Stream.of(slugs).noneMatch(slug -> script.endsWith(slug + ".yaml"))) {
          Files.delete(script);
        }
      }
    }
  }

  private Path pictures() {
    return folder.resolve("pictures");
  }

  private static Printed draw(Map<String, String> environment, String... arguments) {
    return Console.run(
        new CommandLine(new DrawCommand(environment))
            .setExecutionExceptionHandler(Main.commandLine().getExecutionExceptionHandler()),
        arguments);
  }
}
