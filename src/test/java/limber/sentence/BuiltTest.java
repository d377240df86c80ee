package limber.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import limber.sentence.Understanding.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was learnt when Limber was built, and when it is used.
class BuiltTest {

  private static final List<String> TEXTS = List.of("bridge", "bird dog");

  @TempDir private Path folder;

  private URLClassLoader classes;

  @BeforeEach
  void build() throws IOException {
    Path learnt = Files.createDirectories(folder.resolve("classes/learnt"));
    Encoder builder = new Turned(0);
    assertThat(Built.probe(builder, learnt)).isEqualTo("probe.vectors");
    var _ = new Understanding(builder, learnt).vectors(Texts.SEARCH, TEXTS);
    classes = new URLClassLoader(new URL[] {folder.resolve("classes/").toUri().toURL()}, null);
  }

  @AfterEach
  void close() throws IOException {
    classes.close();
  }

  @Test
  void whatFitsTheProcessorNeedNotBeLearnt() throws IOException {
    Turned encoder = new Turned(0.001);
    assertThat(vectors(encoder).getFirst()).isEqualTo(new Turned(0).vector(TEXTS.getFirst()));
    assertThat(encoder.many).isZero();
    try (InputStream there = Built.in(classes, encoder).open("search.vectors").orElseThrow()) {
      assertThat(there.readAllBytes())
          .isEqualTo(Files.readAllBytes(folder.resolve("data/search.vectors")));
    }
  }

  @Test
  void whereTheProcessorMakesOtherVectorsAllIsLearntAnew() {
    Turned encoder = new Turned(0.1);
    assertThat(vectors(encoder).getFirst()).isEqualTo(encoder.vector(TEXTS.getFirst()));
    assertThat(encoder.many).isEqualTo(2);
    assertThat(Built.in(classes, encoder).open("search.vectors")).isEmpty();
  }

  @Test
  void aFileThatIsDamagedIsLearntAnew() throws IOException {
    Files.writeString(folder.resolve("classes/learnt/search.vectors"), "no vectors");
    Turned encoder = new Turned(0);
    assertThat(vectors(encoder)).hasSize(2);
    assertThat(encoder.many).isEqualTo(2);
  }

  @Test
  void whereTheProbeIsDamagedNothingIsUsed() throws IOException {
    Files.writeString(folder.resolve("classes/learnt/probe.vectors"), "no vectors");
    assertThat(Built.in(classes, new Turned(0)).open("search.vectors")).isEmpty();
  }

  @Test
  void whatWasNotBuiltIsNotThere() {
    assertThat(Built.in(classes, new Turned(0)).open("other.vectors")).isEqualTo(Optional.empty());
  }

  private List<float[]> vectors(Turned encoder) {
    return new Understanding(encoder, folder.resolve("data"), Built.in(classes, encoder))
        .vectors(Texts.SEARCH, TEXTS);
  }

  /// Makes vectors by a text's length, turned by an angle, as another processor would.
  private static final class Turned implements Encoder {

    private final double angle;
    private int many;

    Turned(double angle) {
      this.angle = angle;
    }

    @Override
    public String id() {
      return "turned";
    }

    @Override
    public float[] vector(String text) {
      double direction = text.length() + angle;
      return new float[] {(float) Math.cos(direction), (float) Math.sin(direction)};
    }

    @Override
    public List<float[]> vectors(List<String> texts) {
      many += texts.size();
      return texts.stream().map(this::vector).toList();
    }
  }
}
