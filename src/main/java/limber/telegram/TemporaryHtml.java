package limber.telegram;

import java.util.stream.Collectors;

/// Writes a text in Telegram's HTML until `Html` is there.
final class TemporaryHtml {

  private TemporaryHtml() {}

  static String render(Text text) {
    return switch (text) {
      case Text.Plain(String words) -> escape(words);
      case Text.Bold(Text inner) -> "<b>" + render(inner) + "</b>";
      case Text.Italic(Text inner) -> "<i>" + render(inner) + "</i>";
      case Text.Link(Text inner, String address) ->
          "<a href=\"" + escape(address) + "\">" + render(inner) + "</a>";
      case Text.Folded(Text inner) -> "<blockquote expandable>" + render(inner) + "</blockquote>";
      case Text.Sequence(var parts) ->
          parts.stream().map(TemporaryHtml::render).collect(Collectors.joining());
    };
  }

  private static String escape(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
