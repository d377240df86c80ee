package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limber.talk.Reply;
import org.junit.jupiter.api.Test;

/// The meanings of words, as they stand in a message.
final class PlainWordingTest {

  private final Wording wording = new Wording(Example.corpus());

  @Test
  void whatAWordMeansStandsBeneathTheAnswerOrInTheFoldWhereTheWordDoes() {
    Reply.Telling yoga = new Reply.TopicAnswer(Example.YOGA);
    List<String> word = List.of("sciatica");
    String meaning =
        "<i>In plain words: “sciatica” means pain that runs down a leg, from a nerve.</i>";

    assertThat(html(new Reply.Explained(yoga, word, List.of())))
        .contains("steady.\n\n" + meaning + "\n\n<blockquote expandable>There is more");
    assertThat(html(new Reply.Explained(yoga, List.of(), word)))
        .contains("steady.\n\n<blockquote expandable>There is more")
        .endsWith("An article\n\n" + meaning + "</blockquote>");
  }

  @Test
  void everyFurtherWordHasALineOfItsOwn() {
    List<String> words = List.of("osteoporosis", "sciatica");

    assertThat(text(new Reply.Explained(new Reply.SmallTalk(Example.HELLO), words, List.of())))
        .isEqualTo(
            "Hello!\n\nIn plain words: “osteoporosis” means bones that are weak & break easily.\n"
                + "“sciatica” means pain that runs down a leg, from a nerve.");
  }

  @Test
  void aWordThatTheCorpusNoLongerExplainsIsPassedOver() {
    Reply.Telling hello = new Reply.SmallTalk(Example.HELLO);

    assertThat(text(new Reply.Explained(hello, List.of("gone"), List.of("gone too"))))
        .isEqualTo("Hello!");
    assertThat(text(new Reply.Explained(hello, List.of("gone", "sciatica"), List.of())))
        .startsWith("Hello!\n\nIn plain words: “sciatica” means");
  }

  private String html(Reply reply) {
    return Html.render(wording.render(reply).text());
  }

  private String text(Reply reply) {
    return PlainText.render(wording.render(reply).text());
  }
}
