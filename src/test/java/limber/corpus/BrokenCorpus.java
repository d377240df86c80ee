package limber.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A small corpus without mistakes, in which each test breaks one thing.
abstract class BrokenCorpus {

  static final String BRIDGE = "exercises/bridge.yaml";
  static final String BIRD_DOG = "exercises/bird-dog.yaml";
  static final String TOPIC = "topics/yoga.yaml";

  @TempDir Path folder;
  CorpusFixture fixture;

  @BeforeEach
  void aCorpusWithoutMistakes() {
    fixture = CorpusFixture.in(folder);
  }

  /// Checks that the writer is told exactly this.
  void told(String mistake) {
    assertThat(fixture.mistakes()).containsExactly(mistake);
  }
}
