package limber.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// A place in the bytes of an HTML text, and the small pieces that can be read from there. Behind
/// the last byte it sees a 0.
final class HtmlCursor {
  private static final int LONGEST_NUMERIC_REFERENCE = 10;

  private final byte[] text;
  private int at;

  HtmlCursor(byte[] text) {
    this.text = Arrays.copyOf(text, text.length + 1);
  }

  boolean atEnd() {
    return at >= text.length - 1;
  }

  int position() {
    return at;
  }

  byte here() {
    return text[at];
  }

  byte next() {
    return text[at++];
  }

  void skipSpaces() {
    while (here() != 0 && isSpace(here())) {
      at++;
    }
  }

  /// Reads up to a space, the end or one of the given characters.
  String until(String stops) {
    int start = at;
    while (!isSpace(here()) && stops.indexOf(here()) < 0) {
      at++;
    }
    return new String(text, start, at - start, UTF_8);
  }

  /// Reads the attributes of a start tag and stops at its `>`.
  Map<String, String> attributes(String tag, int begin) {
    Map<String, String> attributes = new LinkedHashMap<>();
    while (true) {
      skipSpaces();
      if (here() == '>') {
        return attributes;
      }
      String name = until("=>");
      if (name.isEmpty()) {
        throw HtmlText.unreadable(
            here() == 0
                ? "Unclosed start tag \"%s\" at byte offset %d".formatted(tag, begin)
                : "Empty attribute name in the tag \"%s\" at byte offset %d".formatted(tag, begin));
      }
      skipSpaces();
      attributes.put(name, here() == '=' ? value(tag, begin) : "");
      if (here() == 0) {
        throw HtmlText.unreadable("Unclosed start tag at byte offset " + begin);
      }
    }
  }

  private String value(String tag, int begin) {
    at++;
    skipSpaces();
    if (here() == 0) {
      throw HtmlText.unreadable(
          "Unclosed start tag \"%s\" at byte offset %d".formatted(tag, begin));
    }
    return here() == '\'' || here() == '"' ? quoted() : token();
  }

  private String token() {
    int start = at;
    while (isLetter(here()) || isDigit(here()) || here() == '.' || here() == '-') {
      at++;
    }
    if (!isSpace(here()) && here() != '>') {
      throw HtmlText.unreadable("Unexpected end of name token at byte offset " + start);
    }
    return new String(text, start, at - start, UTF_8).toLowerCase(Locale.ROOT);
  }

  private String quoted() {
    byte quote = next();
    ByteArrayOutputStream value = new ByteArrayOutputStream();
    while (here() != quote && here() != 0) {
      int codePoint = here() == '&' ? reference() : 0;
      if (codePoint == 0) {
        value.write(next());
      } else {
        value.writeBytes(Character.toString(codePoint).getBytes(UTF_8));
      }
    }
    if (here() == quote) {
      at++;
    }
    return value.toString(UTF_8);
  }

  /// Reads a character reference; 0, without moving, for one that Telegram does not know.
  int reference() {
    int end = at + 1;
    int codePoint;
    if (text[end] == '#') {
      boolean hex = text[end + 1] == 'x';
      int start = end + (hex ? 2 : 1);
      end = start;
      while (Character.digit(text[end], hex ? 16 : 10) >= 0) {
        end++;
      }
      codePoint = numeric(start, end, hex ? 16 : 10);
    } else {
      while (isLetter(text[end])) {
        end++;
      }
      codePoint = named(new String(text, at + 1, end - at - 1, UTF_8));
    }
    if (codePoint != 0) {
      at = text[end] == ';' ? end + 1 : end;
    }
    return codePoint;
  }

  private int numeric(int start, int end, int radix) {
    if (start == end || end - at >= LONGEST_NUMERIC_REFERENCE) {
      return 0;
    }
    int codePoint = Integer.parseInt(new String(text, start, end - start, UTF_8), radix);
    return codePoint >= Character.MAX_CODE_POINT ? 0 : codePoint;
  }

  private static int named(String name) {
    return switch (name) {
      case "lt" -> '<';
      case "gt" -> '>';
      case "amp" -> '&';
      case "quot" -> '"';
      default -> 0;
    };
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n' || b == 0 || b == 0x0b;
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
