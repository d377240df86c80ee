package limber.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

  private static final String YOGA = "topics/yoga.yaml";

  @TempDir Path folder;

  private Fingerprint now() {
    return CorpusFolder.at(folder).fingerprint("en");
  }

  private Path file(String name) {
    return folder.resolve("en").resolve(name);
  }

  @Test
  void filesThatNobodyTouchedLookTheSame() {
    CorpusFixture.in(folder);
    assertThat(now()).isEqualTo(now());
    assertThat(now().traces()).hasSameSizeAs(CorpusFolder.at(folder).read("en"));
  }

  @Test
  void anotherTextIsSeen() {
    CorpusFixture corpus = CorpusFixture.in(folder);
    Fingerprint before = now();
    corpus.change(YOGA, "title:", "title: Yoga on a mat");
    assertThat(now()).isNotEqualTo(before);
  }

  @Test
  void aTextOfTheSameLengthIsSeenByItsTime() throws IOException {
    CorpusFixture.in(folder);
    Fingerprint before = now();
    Files.setLastModifiedTime(file(YOGA), FileTime.from(Instant.parse("2026-11-22T12:00:00Z")));
    assertThat(now()).isNotEqualTo(before);
  }

  @Test
  void aFileMoreOrLessIsSeen() {
    CorpusFixture corpus = CorpusFixture.in(folder);
    Fingerprint before = now();
    corpus.write("topics/tai-chi.yaml", "id: topic/tai-chi");
    assertThat(now()).isNotEqualTo(before);
    corpus.delete("topics/tai-chi.yaml");
    assertThat(now()).isEqualTo(before);
    corpus.delete(YOGA);
    assertThat(now()).isNotEqualTo(before);
  }

  @Test
  void whatEditorsPutBesideAFileIsNoChange() {
    CorpusFixture corpus = CorpusFixture.in(folder);
    Fingerprint before = now();
    corpus.write("topics/.yoga.yaml.swp", "x").write("topics/.yoga.yaml", "x");
    corpus.write("topics/yoga.yaml~", "x");
    assertThat(now()).isEqualTo(before);
  }

  @Test
  void aFileBehindALinkIsSeenToChange() throws IOException {
    CorpusFixture.in(folder);
    Path real = Files.writeString(folder.resolve("real"), "one");
    Files.createSymbolicLink(file("topics/linked.yaml"), real);
    Fingerprint before = now();
    Files.writeString(real, "three");
    assertThat(now()).isNotEqualTo(before);
  }

  @Test
  void aFolderThatIsNotThereAndALinkToNowhereLookTheSameEachTime() throws IOException {
    assertThat(now()).isEqualTo(now()).isNotEqualTo(Fingerprint.NONE);
    CorpusFixture.in(folder);
    Files.createSymbolicLink(file("topics/lost.yaml"), folder.resolve("nowhere"));
    assertThat(now()).isEqualTo(now());
  }
}
