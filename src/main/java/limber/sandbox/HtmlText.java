package limber.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Telegram's HTML parse mode. It works on UTF-8 bytes, as the original does, because its errors
/// name byte offsets; the entities it finds are in UTF-16 code units.
final class HtmlText {
  private static final Set<String> TAGS =
      Set.of(
          "a",
          "b",
          "strong",
          "i",
          "em",
          "u",
          "ins",
          "s",
          "strike",
          "del",
          "code",
          "pre",
          "blockquote",
          "tg-spoiler",
          "span",
          "tg-emoji",
          "tg-time");

  private final HtmlCursor in;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Deque<OpenTag> open = new ArrayDeque<>();
  private final List<Entity> entities = new ArrayList<>();
  private int utf16;

  private HtmlText(String html) {
    in = new HtmlCursor(html.getBytes(UTF_8));
  }

  /// The text without tags and its entities; a refusal when Telegram could not read it.
  static FormattedText parse(String html) {
    HtmlText parser = new HtmlText(html);
    parser.run();
    return new FormattedText(parser.out.toString(UTF_8), parser.settled());
  }

  static Refusal unreadable(String reason) {
    return Refusal.bad("can't parse entities: " + reason);
  }

  private void run() {
    while (!in.atEnd()) {
      switch (in.here()) {
        case '<' -> tag();
        case '&' -> reference();
        default -> literal();
      }
    }
    if (!open.isEmpty()) {
      String name = open.getLast().name();
      throw unreadable("Can't find end tag corresponding to start tag \"" + name + "\"");
    }
  }

  private void literal() {
    int unit = in.next() & 0xff;
    out.write(unit);
    boolean startsCharacter = (unit & 0xc0) != 0x80;
    if (startsCharacter) {
      utf16 += unit >= 0xf0 ? 2 : 1;
    }
  }

  private void reference() {
    int codePoint = in.reference();
    if (codePoint == 0) {
      literal(); // not one that Telegram knows: it stays as it was written
      return;
    }
    if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
      throw Refusal.bad(
          "Text contains invalid Unicode characters after decoding HTML entities, check for"
              + " unmatched surrogate code units");
    }
    out.writeBytes(Character.toString(codePoint).getBytes(UTF_8));
    utf16 += Character.charCount(codePoint);
  }

  private void tag() {
    int begin = in.position();
    in.next();
    if (in.here() == '/') {
      in.next();
      endTag(begin);
    } else {
      startTag(begin);
    }
  }

  private void startTag(int begin) {
    String name = in.until(">").toLowerCase(Locale.ROOT);
    if (in.here() == 0) {
      throw unreadable("Unclosed start tag at byte offset " + begin);
    }
    if (!TAGS.contains(name)) {
      throw unreadable("Unsupported start tag \"" + name + "\" at byte offset " + begin);
    }
    Map<String, String> attributes = in.attributes(name, begin);
    in.next();
    if (name.equals("span") && !"tg-spoiler".equals(attributes.get("class"))) {
      throw unreadable("Tag \"span\" must have class \"tg-spoiler\" at byte offset " + begin);
    }
    open.addLast(new OpenTag(name, attributes, utf16, out.size()));
  }

  private void endTag(int begin) {
    if (open.isEmpty()) {
      throw unreadable("Unexpected end tag at byte offset " + begin);
    }
    String name = in.until(">").toLowerCase(Locale.ROOT);
    in.skipSpaces();
    if (in.here() != '>') {
      throw unreadable("Unclosed end tag at byte offset " + begin);
    }
    in.next();
    OpenTag tag = open.removeLast();
    if (!name.isEmpty() && !name.equals(tag.name())) {
      throw unreadable(
          "Unmatched end tag at byte offset %d, expected \"</%s>\", found \"</%s>\""
              .formatted(begin, tag.name(), name));
    }
    if (utf16 > tag.offset()) {
      close(tag);
    }
  }

  private void close(OpenTag tag) {
    switch (tag.name()) {
      case "b", "strong" -> add("bold", tag);
      case "i", "em" -> add("italic", tag);
      case "u", "ins" -> add("underline", tag);
      case "s", "strike", "del" -> add("strikethrough", tag);
      case "tg-spoiler", "span" -> add("spoiler", tag);
      case "blockquote" -> add(tag.has("expandable") ? "expandable_blockquote" : "blockquote", tag);
      case "tg-emoji" -> add("custom_emoji", tag).put("custom_emoji_id", tag.emojiId());
      case "tg-time" -> time(tag);
      case "a" -> link(tag);
      case "pre" -> verbatim(tag, "code", "pre");
      case "code" -> verbatim(tag, "pre", "code");
      default -> throw new IllegalStateException("The tag " + tag.name() + " has no meaning.");
    }
  }

  private ObjectNode add(String type, OpenTag tag) {
    Entity entity = Entity.of(type, tag.offset(), utf16 - tag.offset());
    entities.add(entity);
    return entity.extra();
  }

  private void time(OpenTag tag) {
    ObjectNode extra = add("date_time", tag).put("unix_time", tag.unixTime());
    if (!tag.attribute("format").isEmpty()) {
      extra.put("date_time_format", tag.dateFormat());
    }
  }

  private void link(OpenTag tag) {
    byte[] text = out.toByteArray();
    String url =
        tag.attribute("href").isEmpty()
            ? new String(Arrays.copyOfRange(text, tag.start(), text.length), UTF_8)
            : tag.attribute("href");
    if (url.matches("tg://user\\?id=[0-9]{1,18}")) {
      long user = Long.parseLong(url.substring(url.indexOf('=') + 1));
      add("text_mention", tag)
          .set(
              "user", Json.object().put("id", user).put("is_bot", false).put("first_name", "User"));
    } else if (Links.check(url) instanceof Links.Link.Good(var good)) {
      add("text_link", tag).put("url", good);
    }
  }

  /// `pre` and `code` around the same text are one block of code with a language.
  private void verbatim(OpenTag tag, String partner, String type) {
    Entity whole = Entity.of(type, tag.offset(), utf16 - tag.offset());
    String language = tag.language();
    if (!entities.isEmpty() && entities.getLast().type().equals(partner)) {
      Entity last = entities.getLast();
      String inner = last.extra().path("language").asText(language);
      if (last.offset() == whole.offset() && last.length() == whole.length() && !inner.isEmpty()) {
        entities.removeLast();
        entities.add(Entity.of("pre", whole.offset(), whole.length()));
        entities.getLast().extra().put("language", inner);
        return;
      }
    }
    if (!language.isEmpty()) {
      whole.extra().put("language", language);
    }
    entities.add(whole);
  }

  private List<Entity> settled() {
    for (Entity entity : entities) {
      if (entity.type().equals("code")) {
        entity.extra().remove("language");
      }
    }
    return entities.stream().sorted(Entity.ORDER).toList();
  }

  /// A start tag whose end is still to come.
  ///
  /// @param offset where its text starts, in UTF-16 code units
  /// @param start where its text starts, in bytes
  private record OpenTag(String name, Map<String, String> attributes, int offset, int start) {
    boolean has(String attribute) {
      return attributes.containsKey(attribute);
    }

    String attribute(String attribute) {
      return attributes.getOrDefault(attribute, "");
    }

    String language() {
      String given = attribute("class");
      return name.equals("code") && given.startsWith("language-") ? given.substring(9) : "";
    }

    String emojiId() {
      try {
        if (Long.parseLong(attribute("emoji-id")) != 0) {
          return attribute("emoji-id");
        }
      } catch (NumberFormatException e) {
        // told below, as for 0
      }
      throw unreadable("Invalid custom emoji identifier specified");
    }

    int unixTime() {
      try {
        return Integer.parseInt(attribute("unix"));
      } catch (NumberFormatException e) {
        throw unreadable("Invalid Unix time specified");
      }
    }

    String dateFormat() {
      if (!attribute("format").matches("[rR]|[wWdDtT]+")) {
        throw unreadable("Invalid date format used");
      }
      return attribute("format");
    }
  }
}
