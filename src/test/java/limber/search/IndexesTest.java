package limber.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexesTest {

  private static final List<String> TEXTS = List.of("how long does it last", "how long to hold");

  @TempDir private Path classes;

  @Test
  void whatWasKeptIsTheIndexThatWasMade() throws IOException {
    byte[] bytes = kept();
    try (Directory index = Indexes.read(new DataInputStream(new ByteArrayInputStream(bytes)));
        DirectoryReader reader = DirectoryReader.open(index)) {
      assertThat(reader.maxDoc()).isEqualTo(2);
      assertThat(reader.docFreq(new Term(Indexes.TEXT, "long"))).isEqualTo(2);
      assertThat(reader.docFreq(new Term(Indexes.TEXT, "hold"))).isEqualTo(1);
    }
  }

  @Test
  void ofAFileThatWasCutOffNothingIsRead() throws IOException {
    byte[] bytes = kept();
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
    assertThatThrownBy(() -> Indexes.read(new DataInputStream(new ByteArrayInputStream(cut))))
        .isInstanceOf(EOFException.class);
  }

  @Test
  void whatWasKeptBeforeIsForgotten() throws IOException {
    kept();
    Indexes.forget(classes);
    assertThat(files()).isEmpty();
  }

  private byte[] kept() throws IOException {
    Indexes.forget(classes);
    try (Directory made = Indexes.of(TEXTS, new LimberAnalyzer(), new BM25Similarity())) {
      Indexes.keep(TEXTS, made, classes);
    }
    return Files.readAllBytes(files().getFirst());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(classes.resolve("learnt"))) {
      return files.toList();
    }
  }
}
