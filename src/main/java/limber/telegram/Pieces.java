package limber.telegram;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Cuts a text that is too long for one message into several, at the ends of paragraphs where it
/// can. Nothing of the text is left out, and formatting goes on in the next piece.
final class Pieces {

  private final int limit;
  private final List<Text> done = new ArrayList<>();
  private List<Text> current = new ArrayList<>();

  private Pieces(int limit) {
    this.limit = limit;
  }

  /// The text in pieces, in order, each of at most `limit` characters as Telegram counts them.
  static List<Text> of(Text text, int limit) {
    if (Shortening.length(text) <= limit) {
      return List.of(text);
    }
    Pieces pieces = new Pieces(limit);
    pieces.crumbs(text).forEach(pieces::add);
    pieces.finish(pieces.current.size());
    return List.copyOf(pieces.done);
  }

  /// The text line by line, each with the line feeds at its end; what is folded stays whole.
  static List<Text> lines(Text text) {
    return new Pieces(Integer.MAX_VALUE).crumbs(text);
  }

  private static int length(List<Text> texts) {
    return texts.stream().mapToInt(Shortening::length).sum();
  }

  private void add(Text crumb) {
    if (length(current) + Shortening.length(crumb) > limit) {
      finish(afterLastParagraph());
    }
    if (length(current) + Shortening.length(crumb) > limit) {
      finish(current.size());
    }
    current.add(crumb);
  }

  /// Ends a piece with the first `count` crumbs; the others begin the next one.
  private void finish(int count) {
    Text piece = new Text.Sequence(current.subList(0, count));
    if (!words(piece).isBlank()) {
      done.add(piece);
    }
    current = new ArrayList<>(current.subList(count, current.size()));
  }

  private int afterLastParagraph() {
    for (int i = current.size(); i > 0; i--) {
      if (words(current.get(i - 1)).endsWith("\n")) {
        return i;
      }
    }
    return current.size();
  }

  /// The text in parts that each fit, a part ending where a line ends.
  private List<Text> crumbs(Text text) {
    return switch (text) {
      case Text.Plain(String words) -> lines(words);
      case Text.Bold(Text inner) -> crumbs(inner, Text.Bold::new);
      case Text.Italic(Text inner) -> crumbs(inner, Text.Italic::new);
      case Text.Link(Text inner, String address) ->
          crumbs(inner, crumb -> new Text.Link(crumb, address));
      case Text.Time(Instant at, Text inner) -> crumbs(inner, crumb -> new Text.Time(at, crumb));
      case Text.Folded(Text inner) -> folded(inner);
      case Text.Sequence(List<Text> parts) ->
          parts.stream().flatMap(part -> crumbs(part).stream()).toList();
    };
  }

  private List<Text> crumbs(Text inner, UnaryOperator<Text> around) {
    return crumbs(inner).stream().map(around).toList();
  }

  /// A quote is one block: in crumbs it would become many, so it is cut as little as possible.
  private List<Text> folded(Text inner) {
    return of(inner, limit).stream().<Text>map(Text.Folded::new).toList();
  }

  private List<Text> lines(String words) {
    List<Text> lines = new ArrayList<>();
    int start = 0;
    while (start < words.length()) {
      int end = lineEnd(words, start);
      lines.add(new Text.Plain(words.substring(start, end)));
      start = end;
    }
    return lines;
  }

  /// After the next line feeds; earlier, at a space or anywhere, where the line is too long.
  private int lineEnd(String words, int start) {
    int end = words.indexOf('\n', start);
    end = end < 0 ? words.length() : end;
    while (end < words.length() && words.charAt(end) == '\n') {
      end++;
    }
    if (words.codePointCount(start, end) <= limit) {
      return end;
    }
    int longest = words.offsetByCodePoints(start, limit);
    int space = words.lastIndexOf(' ', longest - 1);
    return space > start ? space + 1 : longest;
  }

  /// The words alone.
  static String words(Text text) {
    return switch (text) {
      case Text.Plain(String words) -> words;
      case Text.Bold(Text inner) -> words(inner);
      case Text.Italic(Text inner) -> words(inner);
      case Text.Link(Text inner, _) -> words(inner);
      case Text.Time(_, Text inner) -> words(inner);
      case Text.Folded(Text inner) -> words(inner);
      case Text.Sequence(List<Text> parts) ->
          String.join("", parts.stream().map(Pieces::words).toList());
    };
  }
}
