package limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import limber.corpus.RealCorpus;
import limber.serve.Mind;
import limber.telegram.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whole talks, written down so that a physiotherapist can read them, played anew and compared.
///
/// After a change of words that is meant, `-Dtranscripts.write=true` writes the files anew; read
/// what changed before it is committed. A new talk begins as a file of the person's lines only.
class TranscriptsTest {

  private static final Path FOLDER = Path.of("src/test/resources/transcripts");

  private static final Mind MIND = Mind.of(RealCorpus.english());

  private static final Wording WORDING = new Wording(RealCorpus.english());

  static List<Path> transcripts() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void theTalkGoesAsItIsWrittenDown(Path file) throws IOException {
    String written = Files.readString(file);
    String played = Transcript.played(written, MIND, WORDING);

    if (Boolean.getBoolean("transcripts.write")) {
      Files.writeString(file, played);
    } else {
      assertThat(played).as("%s", file.getFileName()).isEqualTo(written);
    }
  }

  @Test
  void aTalkThatIsPlayedTwiceIsTheSame() {
    String once = Transcript.played("# Twice\nYou: hi\nYou: /routines\n", MIND, WORDING);

    assertThat(once).startsWith("# Twice\n\nYou: hi\n\nLimber: ").contains("\n\nYou: /routines\n");
    assertThat(Transcript.played(once, MIND, WORDING)).isEqualTo(once);
  }
}
