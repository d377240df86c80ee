package limber.telegram;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A formatted text as a tree; rendered in one place, so that nothing is escaped twice or never.
public sealed interface Text {

  /// Words as they are.
  record Plain(String words) implements Text {}

  /// Strong words.
  record Bold(Text inner) implements Text {}

  /// Slanted words.
  record Italic(Text inner) implements Text {}

  /// Words that lead somewhere.
  ///
  /// @param address an https address
  record Link(Text inner, String address) implements Text {}

  /// Words for a moment, which Telegram's apps know as one.
  ///
  /// @param at the moment
  record Time(Instant at, Text inner) implements Text {}

  /// A quote that is folded until somebody opens it.
  record Folded(Text inner) implements Text {}

  /// One after the other, with nothing between.
  record Sequence(List<Text> parts) implements Text {
    public Sequence {
      parts = List.copyOf(parts);
    }
  }

  /// Words as they are.
  static Text of(String words) {
    return new Plain(words);
  }

  /// Strong words.
  static Text bold(String words) {
    return new Bold(of(words));
  }

  /// Slanted words.
  static Text italic(String words) {
    return new Italic(of(words));
  }

  /// Each on a line of its own.
  static Text lines(List<Text> lines) {
    return joined(lines, "\n");
  }

  /// Each on a line of its own.
  static Text lines(Text... lines) {
    return lines(List.of(lines));
  }

  /// With an empty line between.
  static Text paragraphs(List<Text> paragraphs) {
    return joined(paragraphs, "\n\n");
  }

  /// A text with one more paragraph above the fold at its end, or last where nothing is folded.
  static Text aboveFold(Text text, Text paragraph) {
    return text instanceof Sequence(var parts) && parts.getLast() instanceof Folded fold
        ? sequence(beforeLast(parts), paragraph, of("\n\n"), fold)
        : paragraphs(List.of(text, paragraph));
  }

  /// A text with one more paragraph in the fold at its end, or last where nothing is folded.
  static Text inFold(Text text, Text paragraph) {
    return text instanceof Sequence(var parts) && parts.getLast() instanceof Folded(Text inner)
        ? sequence(beforeLast(parts), new Folded(paragraphs(List.of(inner, paragraph))))
        : paragraphs(List.of(text, paragraph));
  }

  private static Text beforeLast(List<Text> parts) {
    return new Sequence(parts.subList(0, parts.size() - 1));
  }

  private static Text sequence(Text... parts) {
    return new Sequence(List.of(parts));
  }

  /// Each on a line of its own with its number from 1 on; Telegram has no lists.
  static Text numbered(List<String> items) {
    return lines(
        IntStream.range(0, items.size()).mapToObj(i -> of(i + 1 + ". " + items.get(i))).toList());
  }

  /// Each on a line of its own behind a dot.
  static Text bulleted(List<Text> items) {
    return lines(items.stream().<Text>map(item -> new Sequence(List.of(of("• "), item))).toList());
  }

  private static Text joined(List<Text> texts, String between) {
    List<Text> parts = new ArrayList<>();
    for (Text text : texts) {
      if (!parts.isEmpty()) {
        parts.add(of(between));
      }
      parts.add(text);
    }
    return new Sequence(parts);
  }
}
