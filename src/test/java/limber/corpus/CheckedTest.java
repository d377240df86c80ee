package limber.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A corpus that was checked when Limber was built.
class CheckedTest {

  @TempDir private Path folder;

  private CorpusFixture corpus;
  private CorpusFolder files;
  private byte[] kept;

  @BeforeEach
  void keep() throws IOException {
    corpus = CorpusFixture.in(folder.resolve("corpus"));
    files = CorpusFolder.at(folder.resolve("corpus"));
    Checked.keep(files, "en", folder);
    kept = Files.readAllBytes(folder.resolve("learnt/corpus.json"));
  }

  private Loaded load() throws IOException {
    return Checked.load(files, "en", new ByteArrayInputStream(kept));
  }

  @Test
  void theCorpusIsTheOneThatAFullCheckYields() throws IOException {
    assertThat(load()).isInstanceOf(Loaded.Good.class).isEqualTo(corpus.load());
  }

  @Test
  void theVeryFilesThatWereKeptAreNotTakenApartAgain() throws IOException {
    String all = new String(kept, StandardCharsets.ISO_8859_1);
    kept = all.replace("\"Bridge\"", "\"Tunnel\"").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(load())
        .isInstanceOfSatisfying(
            Loaded.Good.class,
            good ->
                assertThat(good.corpus().entry(EntryId.of("exercise/bridge")).title())
                    .isEqualTo("Tunnel"));
  }

  @Test
  void oneLetterMoreAndTheFilesAreLoadedAnew() throws IOException {
    corpus.change("exercises/bridge.yaml", "title:", "title: Bridges");
    assertThat(load())
        .isInstanceOfSatisfying(
            Loaded.Good.class,
            good ->
                assertThat(good.corpus().entry(EntryId.of("exercise/bridge")).title())
                    .isEqualTo("Bridges"));
  }

  @Test
  void aMistakeThatCameSinceIsFound() throws IOException {
    corpus.delete("sources.yaml");
    assertThat(load()).isInstanceOf(Loaded.Bad.class).isEqualTo(corpus.load());
  }

  @Test
  void whatIsBrokenInTheMiddleIsNoCorpus() {
    kept = Arrays.copyOf(kept, kept.length / 2);
    assertThatThrownBy(this::load).isInstanceOf(IOException.class);
  }

  @Test
  void whatIsForgottenIsNotThere() {
    Checked.forget(folder);
    Checked.forget(folder);
    assertThat(folder.resolve("learnt/corpus.json")).doesNotExist();
  }
}
