package limber.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TextTest {

  @Test
  void whatTelegramTakesForTagsIsEscapedOnce() {
    assertThat(Html.render(Text.bold("5 < 6 & \"&lt;\" > 4")))
        .isEqualTo("<b>5 &lt; 6 &amp; &quot;&amp;lt;&quot; &gt; 4</b>");
  }

  @Test
  void aLinksAddressCannotBreakOut() {
    assertThat(Html.render(new Text.Link(Text.of("here"), "https://a.org/?q=\"><b>&x")))
        .isEqualTo("<a href=\"https://a.org/?q=&quot;&gt;&lt;b&gt;&amp;x\">here</a>");
  }

  @Test
  void itemsAreNumberedOnLinesOfTheirOwn() {
    assertThat(Html.render(Text.numbered(List.of("Lie down.", "Breathe."))))
        .isEqualTo("1. Lie down.\n2. Breathe.");
  }

  @Test
  void onAConsoleTheFoldStandsOpenAfterAnEmptyLine() {
    Text text =
        Text.lines(
            Text.bold("Yes."),
            new Text.Folded(new Text.Link(Text.of("NICE"), "https://nice.org.uk")));

    assertThat(PlainText.render(text)).isEqualTo("Yes.\n\nNICE (https://nice.org.uk)");
  }

  @Test
  void aTextThatFitsStaysAsItIs() {
    Text text = Text.of("🧘".repeat(4096));

    assertThat(Shortening.fitting(text)).isSameAs(text);
  }

  @Test
  void aTextThatIsTooLongLosesItsEndAndKeepsItsTags() {
    Text text =
        new Text.Sequence(
            List.of(Text.bold("Title"), new Text.Folded(Text.of("🧘".repeat(5000))), Text.of("x")));

    Text cut = Shortening.fitting(text);

    assertThat(Shortening.length(cut)).isEqualTo(4096);
    assertThat(Html.render(cut))
        .startsWith("<b>Title</b><blockquote expandable>🧘")
        .endsWith("🧘…</blockquote>");
  }
}
