package limber.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The expected numbers come from Hugging Face's `tokenizers` 0.23.2 with the same vocabulary.
class WordPiecesTest {

  private static final WordPieces PIECES = new WordPieces(vocabulary());

  private static Map<String, Integer> vocabulary() {
    try {
      return Weights.BGE_SMALL.vocabulary();
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  record Known(String text, List<Long> ids) {}

  static Stream<Known> known() throws IOException {
    try (InputStream lines =
        Objects.requireNonNull(
            WordPiecesTest.class.getResourceAsStream("/sentence/word-pieces.jsonl"))) {
      return new ObjectMapper()
          .readerFor(JsonNode.class).<JsonNode>readValues(lines).readAll().stream()
              .map(WordPiecesTest::known);
    }
  }

  private static Known known(JsonNode line) {
    return new Known(
        line.get("text").textValue(),
        StreamSupport.stream(line.get("ids").spliterator(), false)
            .map(JsonNode::longValue)
            .toList());
  }

  @ParameterizedTest
  @MethodSource("known")
  void aTextIsCutAsTheModelWasTaught(Known line) {
    assertThat(PIECES.of(line.text())).containsExactly(line.ids().toArray(Long[]::new));
  }

  @Test
  void ofALongTextTheBeginningAndTheEndAreKept() {
    String beginning = "back ".repeat(WordPieces.KEPT);
    String end = "neck ".repeat(WordPieces.KEPT);
    assertThat(PIECES.of(beginning + "piriformis ".repeat(2_000) + end))
        .hasSize(WordPieces.MOST)
        .isEqualTo(PIECES.of(beginning + end));
  }

  @Test
  void whatAPersonTypesNeverBecomesASpecialPiece() {
    assertThat(PIECES.of("[SEP] [MASK]")).containsOnlyOnce(102L).doesNotContain(103L);
  }

  @Test
  void halfASurrogatePairIsLeftOut() {
    assertThat(PIECES.of("ba\ud83dck")).isEqualTo(PIECES.of("back"));
  }

  @Test
  void aVocabularyWithoutTheSpecialPiecesIsRefused() {
    assertThatThrownBy(() -> new WordPieces(Map.of("[CLS]", 1, "[SEP]", 2)))
        .hasMessageContaining("[UNK]");
  }

  @Test
  void aFileWithoutAVocabularyIsRefused() {
    InputStream json =
        new ByteArrayInputStream("{\"model\":{\"type\":1}}".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> Vocabulary.read(json)).isInstanceOf(IOException.class);
  }
}
