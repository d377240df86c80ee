package limber.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// From a text and its parse mode or entities to what a message will hold, within Telegram's
/// limits.
final class TextRules {
  private static final int LONGEST_RAW = 32768;
  private static final int LONGEST_TEXT = 4096;
  private static final int LONGEST_CAPTION = 1024;

  private TextRules() {}

  /// The `text` of a call.
  static FormattedText text(Params params) {
    if (params.text("text").isEmpty()) {
      throw Refusal.bad("message text is empty");
    }
    FormattedText text = read(params, "text", "entities");
    if (text.text().isEmpty()) {
      throw Refusal.bad("text must be non-empty");
    }
    if (text.codePoints() > LONGEST_TEXT) {
      throw Refusal.bad("message is too long");
    }
    return text;
  }

  /// The `caption` of a call, empty when there is none.
  static FormattedText caption(Params params) {
    FormattedText caption = read(params, "caption", "caption_entities");
    if (caption.codePoints() > LONGEST_CAPTION) {
      throw Refusal.bad("message caption is too long");
    }
    return caption;
  }

  /// A text typed by a person: no parse mode, and only entities that Telegram finds by itself.
  static FormattedText typed(String text) {
    return EntityRules.settled(EntityRules.given(text, Json.array()));
  }

  private static FormattedText read(Params params, String name, String entities) {
    String raw = params.text(name);
    if (raw.getBytes(StandardCharsets.UTF_8).length > LONGEST_RAW) {
      throw Refusal.bad("text is too long");
    }
    FormattedText written =
        switch (params.text("parse_mode").toLowerCase(Locale.ROOT)) {
          case "", "none" -> EntityRules.given(raw, params.node(entities));
          case "html" -> HtmlText.parse(raw);
          case "markdownv2" -> throw Refusal.bad("sandbox does not do MarkdownV2");
          case "markdown" -> throw Refusal.bad("sandbox does not do Markdown");
          default -> throw Refusal.bad("unsupported parse_mode");
        };
    return EntityRules.settled(written);
  }
}
