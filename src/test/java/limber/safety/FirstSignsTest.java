package limber.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import limber.corpus.RealCorpus;
import limber.corpus.Sign;
import limber.serve.Noticing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the warning signs of the repository's corpus against what people write.
class FirstSignsTest {

  private static final Path LINES = Path.of("src/test/resources/safety/first.tsv");

  private static final Safety SAFETY = Noticing.of(RealCorpus.english());

  static Stream<Arguments> lines() throws IOException {
    return Files.readAllLines(LINES).stream()
        .map(line -> Arguments.of((Object[]) line.split("\t")));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("lines")
  void eachLineIsReadAsWhatItIs(String level, String text) {
    String found =
        SAFETY.check(text).unsettled().map(Warning::level).map(Sign.Level::word).orElse("none");
    assertThat(found).isEqualTo(level);
  }
}
