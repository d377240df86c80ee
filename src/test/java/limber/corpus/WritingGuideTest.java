package limber.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `docs/writing-the-corpus.md` shows is so: its entries fit into the corpus, and its mistakes
/// are told in the words that it quotes.
class WritingGuideTest {

  private static final Pattern SAMPLE =
      Pattern.compile("```yaml\n(# yaml-language-server[^`]*?\nid: (\\S+)\n[^`]*?)```");
  private static final Pattern POSES =
      Pattern.compile("```yaml\n(# yaml-language-server.*\nexercise: exercise/(\\S+)\n[^`]*)```");
  private static final Pattern MISTAKE =
      Pattern.compile(
          "^\\| `(.+?)` \\| `(.+?)` \\| (corpus/en/(\\S+?):.*) \\|$", Pattern.MULTILINE);

  @TempDir Path folder;
  private String guide;

  @BeforeEach
  void aCopyOfTheCorpusWithWhatTheGuideShows() throws IOException {
    guide = Files.readString(Path.of("docs/writing-the-corpus.md"));
    try (Stream<Path> files = Files.walk(Path.of("corpus"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        write(file.toString(), Files.readString(file));
      }
    }
    for (MatchResult sample : SAMPLE.matcher(guide).results().toList()) {
      write("corpus/en/" + sample.group(2).replaceFirst("/", "s/") + ".yaml", sample.group(1));
    }
  }

  @Test
  void itsPoseScriptFitsIntoTheCorpus() throws IOException {
    List<MatchResult> samples = POSES.matcher(guide).results().toList();

    assertThat(samples).hasSize(1);
    write("corpus/poses/" + samples.getFirst().group(2) + ".yaml", samples.getFirst().group(1));
    assertThat(mistakes()).isEmpty();
  }

  @Test
  void itsEntriesFitIntoTheCorpus() {
    assertThat(SAMPLE.matcher(guide).results()).hasSize(2);
    assertThat(mistakes()).isEmpty();
  }

  @Test
  void itsMistakesAreToldInItsWords() throws IOException {
    List<MatchResult> rows = MISTAKE.matcher(guide).results().toList();

    assertThat(rows).hasSize(3);
    for (MatchResult row : rows) {
      String file = "corpus/en/" + row.group(4);
      String right = Files.readString(folder.resolve(file));
      assertThat(right).contains(row.group(2));

      write(file, right.replace(row.group(2), row.group(1)));

      assertThat(mistakes()).containsExactly(row.group(3));
      write(file, right);
    }
  }

  private List<String> mistakes() {
    return switch (Loading.load(CorpusFolder.at(folder.resolve("corpus")), "en")) {
      case Loaded.Good good -> List.of();
      case Loaded.Bad(List<Mistake> mistakes) ->
          mistakes.stream().map(told -> told.toString().replace(folder + "/", "")).toList();
    };
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.resolve("..").normalize());
    Files.writeString(path, text);
  }
}
