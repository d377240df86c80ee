package limber.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          plain                                       | plain     | ``
          <b>a</b>                                    | a         | bold 0 1
          <strong>a</strong>                          | a         | bold 0 1
          <i>a</i><em>b</em>                          | ab        | italic 0 1, italic 1 1
          <u>a</u><ins>b</ins>                        | ab        | underline 0 1, underline 1 1
          <s>a</s><strike>b</strike><del>c</del>      | abc       | strikethrough 0 1, strikethrough 1 1, strikethrough 2 1
          <tg-spoiler>a</tg-spoiler>                  | a         | spoiler 0 1
          <span class="tg-spoiler">a</span>           | a         | spoiler 0 1
          <B>a</b>                                    | a         | bold 0 1
          <b>a</>                                     | a         | bold 0 1
          <b>a</b >                                   | a         | bold 0 1
          <b id="x" on='y'>a</b>                      | a         | bold 0 1
          <b><i>ab</i>c</b>                           | abc       | bold 0 3, italic 0 2
          <i><b>a</b></i>                             | a         | bold 0 1, italic 0 1
          <b></b>a                                    | a         | ``
          x👍<b>é</b>                                  | x👍é       | bold 3 1
          <b>👍</b>                                    | 👍         | bold 0 2
          1 &lt; 2 &amp; 3 &gt; 2 &quot;              | 1 < 2 & 3 > 2 " | ``
          &#65;&#x42;&#x1F44D;                        | AB👍       | ``
          &lt;b&gt                                    | <b>       | ``
          &nbsp;&copy; & > ok                         | &nbsp;&copy; & > ok | ``
          &#0;&#x;                                    | &#0;&#x;  | ``
          <code>a</code>                              | a         | code 0 1
          <pre>a</pre>                                | a         | pre 0 1
          <pre><code class="language-java">a</code></pre> | a     | pre 0 1 language=java
          <code class="language-java">a</code>        | a         | code 0 1
          <blockquote>a</blockquote>                  | a         | blockquote 0 1
          <blockquote expandable>a</blockquote>       | a         | expandable_blockquote 0 1
          <blockquote expandable=yes>a</blockquote>   | a         | expandable_blockquote 0 1
          <a href="https://a.org/x?b=1&amp;c=2">a</a> | a         | text_link 0 1 url=https://a.org/x?b=1&c=2
          <a href="https://A.org">a</a>               | a         | text_link 0 1 url=https://a.org/
          <a>a.org</a>                                | a.org     | text_link 0 5 url=http://a.org/
          <a href="nowhere">a</a>                     | a         | ``
          <tg-emoji emoji-id="5368324170671202286">👍</tg-emoji> | 👍 | custom_emoji 0 2 custom_emoji_id=5368324170671202286
          <tg-time unix="1700000000" format="wDT">a</tg-time> | a | date_time 0 1 unix_time=1700000000 date_time_format=wDT
          """)
  void tagsBecomeEntities(String html, String text, String entities) {
    FormattedText parsed = HtmlText.parse(html);

    assertThat(parsed.text()).isEqualTo(text);
    assertThat(
            parsed.entities().stream().map(HtmlTextTest::shown).collect(Collectors.joining(", ")))
        .isEqualTo(entities);
  }

  private static String shown(Entity entity) {
    StringBuilder shown = new StringBuilder();
    shown.append(entity.type()).append(' ').append(entity.offset()).append(' ');
    shown.append(entity.length());
    entity
        .extra()
        .properties()
        .forEach(
            e -> shown.append(' ').append(e.getKey()).append('=').append(e.getValue().asText()));
    return shown.toString();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <p>a</p>             | Unsupported start tag "p" at byte offset 0
          é<br>                | Unsupported start tag "br" at byte offset 2
          👍<H1>a</H1>          | Unsupported start tag "h1" at byte offset 4
          <b/>                 | Unsupported start tag "b/" at byte offset 0
          a < b                | Unsupported start tag "" at byte offset 2
          a <                  | Unclosed start tag at byte offset 2
          1 < 2 > 0            | Unsupported start tag "" at byte offset 2
          <b                   | Unclosed start tag at byte offset 0
          <b>a                 | Can't find end tag corresponding to start tag "b"
          <b>a<i>b             | Can't find end tag corresponding to start tag "i"
          a</b>                | Unexpected end tag at byte offset 1
          <b>a</i>             | Unmatched end tag at byte offset 4, expected "</b>", found "</i>"
          <b><i>test</b></i>   | Unmatched end tag at byte offset 10, expected "</i>", found "</b>"
          <b>a</b              | Unclosed end tag at byte offset 4
          <span>a</span>       | Tag "span" must have class "tg-spoiler" at byte offset 0
          <a =x>a</a>          | Empty attribute name in the tag "a" at byte offset 0
          <a href=x            | Unclosed start tag at byte offset 0
          <a href=             | Unclosed start tag "a" at byte offset 0
          <a href=a/b>a</a>    | Unexpected end of name token at byte offset 8
          <a href="x           | Unclosed start tag at byte offset 0
          <tg-emoji>a</tg-emoji> | Invalid custom emoji identifier specified
          <tg-time unix="1" format="q">a</tg-time> | Invalid date format used
          """)
  void whatTelegramCannotReadIsRefusedInItsWords(String html, String reason) {
    assertThatThrownBy(() -> HtmlText.parse(html))
        .isInstanceOf(Refusal.class)
        .hasMessage("Bad Request: can't parse entities: " + reason);
  }

  @Test
  void halfACharacterIsRefused() {
    assertThatThrownBy(() -> HtmlText.parse("&#xD83D;"))
        .hasMessageStartingWith("Bad Request: text contains invalid Unicode characters");
  }
}
