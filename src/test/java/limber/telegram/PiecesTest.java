package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class PiecesTest {

  private static Text plain(String words) {
    return new Text.Plain(words);
  }

  private static List<String> cut(Text text, int limit) {
    return Pieces.of(text, limit).stream().map(PiecesTest::words).toList();
  }

  private static String words(Text text) {
    return switch (text) {
      case Text.Plain(String words) -> words;
      case Text.Bold(Text inner) -> words(inner);
      case Text.Italic(Text inner) -> words(inner);
      case Text.Link(Text inner, _) -> words(inner);
      case Text.Time(_, Text inner) -> words(inner);
      case Text.Folded(Text inner) -> words(inner);
      case Text.Sequence(List<Text> parts) ->
          parts.stream().map(PiecesTest::words).collect(Collectors.joining());
    };
  }

  @Test
  void aTextThatFitsStaysAsItIs() {
    Text text = new Text.Bold(plain("short"));
    assertThat(Pieces.of(text, 5)).containsExactly(text);
  }

  @Test
  void aLongTextIsCutAtTheEndOfAParagraph() {
    Text text = new Text.Sequence(List.of(plain("one\n\ntwo "), new Text.Bold(plain("three"))));
    assertThat(cut(text, 12)).containsExactly("one\n\n", "two three");
  }

  @Test
  void aParagraphThatIsTooLongIsCutAtASpaceAndAWordThatIsTooLongAnywhere() {
    assertThat(cut(plain("aaa bbb ccc"), 8)).containsExactly("aaa bbb ", "ccc");
    assertThat(cut(plain("😀".repeat(10)), 4))
        .containsExactly("😀".repeat(4), "😀".repeat(4), "😀".repeat(2));
  }

  @Test
  void formattingGoesOnInTheNextPiece() {
    assertThat(Pieces.of(new Text.Folded(new Text.Bold(plain("one\ntwo"))), 4))
        .allSatisfy(piece -> assertThat(Html.render(piece)).contains("quote", "<b>"));
  }

  @Test
  void nothingIsLostAndEveryPieceFits() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      Text text = text(random, 3);
      List<Text> pieces = Pieces.of(text, 20);
      assertThat(pieces).allMatch(piece -> Shortening.length(piece) <= 20);
      assertThat(pieces.stream().map(PiecesTest::words).collect(Collectors.joining()).strip())
          .isEqualToIgnoringWhitespace(words(text));
    }
  }

  private static Text text(Random random, int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(5)) {
      case 1 -> new Text.Bold(text(random, depth - 1));
      case 2 -> new Text.Folded(text(random, depth - 1));
      case 3 -> new Text.Link(text(random, depth - 1), "https://example.org");
      case 4 ->
          new Text.Sequence(
              List.of(text(random, depth - 1), text(random, depth - 1), text(random, depth - 1)));
      default -> plain("word 😀\n\n, ".repeat(random.nextInt(3)) + "x".repeat(random.nextInt(30)));
    };
  }
}
