package limber.telegram;

import java.time.Instant;
import java.util.stream.Collectors;

/// Writes a text in Telegram's HTML. The one place where anything is escaped.
final class Html {

  private Html() {}

  /// The text with Telegram's tags.
  static String render(Text text) {
    return switch (text) {
      case Text.Plain(String words) -> escape(words);
      case Text.Bold(Text inner) -> "<b>" + render(inner) + "</b>";
      case Text.Italic(Text inner) -> "<i>" + render(inner) + "</i>";
      case Text.Link(Text inner, String address) ->
          "<a href=\"" + escape(address) + "\">" + render(inner) + "</a>";
      case Text.Time(Instant at, Text inner) ->
          "<tg-time unix=\"" + at.getEpochSecond() + "\">" + render(inner) + "</tg-time>";
      case Text.Folded(Text inner) -> "<blockquote expandable>" + render(inner) + "</blockquote>";
      case Text.Sequence(var parts) ->
          parts.stream().map(Html::render).collect(Collectors.joining());
    };
  }

  /// Telegram knows just these names; an ampersand goes first so that none is escaped twice.
  private static String escape(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
