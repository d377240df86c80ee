package limber.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedTest {

  private static final List<String> TEXTS = List.of("heat", "cat-cow", "heat", "");
  private static final Logger LOGGER = Logger.getLogger(Remembered.class.getName());

  @TempDir Path folder;
  private final CountingEncoder encoder = new CountingEncoder("one");
  private final List<String> log = new ArrayList<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord record) {
          log.add(new SimpleFormatter().formatMessage(record));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    LOGGER.addHandler(handler);
    LOGGER.setUseParentHandlers(false);
  }

  @AfterEach
  void stopListening() {
    LOGGER.removeHandler(handler);
    LOGGER.setUseParentHandlers(true);
  }

  private Path file() {
    return folder.resolve("kept").resolve("corpus.vectors");
  }

  private List<float[]> vectors(List<String> texts) {
    encoder.asked.clear();
    return new Remembered(file(), encoder).vectors(texts);
  }

  private static void assertVectors(List<float[]> vectors) {
    assertThat(vectors.stream().map(vector -> vector[0])).containsExactly(4f, 7f, 4f, 0f);
  }

  @Test
  void theSecondStartEncodesNothing() throws IOException {
    assertVectors(vectors(TEXTS));
    assertThat(encoder.asked).containsExactly("heat", "cat-cow", "");
    byte[] written = Files.readAllBytes(file());

    assertVectors(vectors(TEXTS));
    assertThat(encoder.asked).isEmpty();
    assertThat(file()).hasBinaryContent(written);
    assertThat(log).isEmpty();
  }

  @Test
  void onlyWhatIsNewIsEncodedAndWhatWentIsForgotten() {
    vectors(TEXTS);
    vectors(List.of("heat", "yoga"));
    assertThat(encoder.asked).containsExactly("yoga");
    vectors(TEXTS);
    assertThat(encoder.asked).containsExactly("cat-cow", "");
  }

  @Test
  void theVectorsOfAnotherEncoderAreNotTaken() {
    vectors(TEXTS);
    CountingEncoder another = new CountingEncoder("another");
    assertVectors(new Remembered(file(), another).vectors(TEXTS));
    assertThat(another.asked).hasSize(3);
  }

  @Test
  void noTextsMakeAFileThatCanBeReadAgain() {
    assertThat(vectors(List.of())).isEmpty();
    assertThat(vectors(List.of())).isEmpty();
    assertThat(log).isEmpty();
  }

  @Test
  void nothingIsLeftBesideTheFile() throws IOException {
    vectors(TEXTS);
    vectors(List.of("yoga"));
    try (Stream<Path> files = Files.list(file().getParent())) {
      assertThat(files).containsExactly(file());
    }
  }

  @Test
  void aFileOfWhichABitWasFlippedIsMadeAgain() throws IOException {
    vectors(TEXTS);
    byte[] bytes = Files.readAllBytes(file());
    bytes[bytes.length / 2] ^= 1;
    Files.write(file(), bytes);
    assertMadeAgain("damaged");
  }

  @Test
  void aFileThatWasCutOffIsMadeAgain() throws IOException {
    vectors(TEXTS);
    byte[] bytes = Files.readAllBytes(file());
    Files.write(file(), Arrays.copyOf(bytes, bytes.length - 5));
    assertMadeAgain("damaged");
  }

  @Test
  void aFileOfAnOlderFormIsMadeAgain() throws IOException {
    vectors(TEXTS);
    byte[] bytes = Files.readAllBytes(file());
    bytes[7] = 0;
    Files.write(file(), bytes);
    assertMadeAgain("another form");
  }

  @Test
  void anEmptyFileIsMadeAgain() throws IOException {
    Files.createDirectories(file().getParent());
    Files.write(file(), new byte[0]);
    assertMadeAgain("another form");
  }

  private void assertMadeAgain(String why) {
    assertVectors(vectors(TEXTS));
    assertThat(encoder.asked).hasSize(3);
    assertThat(log).singleElement().asString().contains("corpus.vectors", why);
    vectors(TEXTS);
    assertThat(encoder.asked).isEmpty();
    assertThat(log).hasSize(1);
  }

  @Test
  void aFileThatCannotBeWrittenCostsOnlyTime() throws IOException {
    Files.writeString(folder.resolve("kept"), "a file where the folder should be");
    assertVectors(vectors(TEXTS));
    assertThat(log).isNotEmpty().allMatch(line -> line.contains("corpus.vectors"));
  }
}
