package limber.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The first words of a text, as many as fit beneath a picture, and what follows in a message of
/// its own.
///
/// They end where a paragraph ends; where that would leave half of the room empty, at the end of a
/// line, such as a step of a list; and in the middle of a paragraph only between two sentences.
/// What is folded stays in one piece.
///
/// @param text what stands beneath the picture; empty words where not one sentence fits
/// @param rest what follows; empty where all fits
record Caption(Text text, Optional<Text> rest) {

  /// What Telegram takes beneath a picture once the tags are gone. It speaks of characters, so a
  /// pair of UTF-16 units is counted as two, which is the most that anybody makes of it.
  static final int LIMIT = 1024;

  private static final Pattern BETWEEN_SENTENCES =
      Pattern.compile("(?<=[\\p{L}\\d)\"”’%]{2}[.!?]\\s{1,2})(?=[\\p{Lu}\"“])");

  /// The longest beginning of a text that fits and ends well.
  static Caption of(Text text) {
    if (length(List.of(text)) <= LIMIT) {
      return new Caption(text, Optional.empty());
    }
    List<Text> lines = Pieces.lines(text);
    OptionalInt end = end(lines);
    if (end.isEmpty()) {
      lines = sentences(lines);
      end = last(lines, _ -> true);
    }
    return cut(lines, end.orElse(0));
  }

  private static OptionalInt end(List<Text> lines) {
    OptionalInt paragraph = last(lines, i -> endsParagraph(lines, i));
    if (paragraph.isPresent() && 2 * length(lines.subList(0, paragraph.getAsInt())) >= LIMIT) {
      return paragraph;
    }
    OptionalInt line = last(lines, i -> endsLine(lines, i));
    return line.isPresent() ? line : paragraph;
  }

  /// The last place that is good to end at and up to which all fits.
  private static OptionalInt last(List<Text> lines, IntPredicate isGood) {
    return IntStream.rangeClosed(1, lines.size())
        .takeWhile(end -> length(lines.subList(0, end)) <= LIMIT)
        .filter(isGood)
        .reduce((_, later) -> later);
  }

  private static boolean endsParagraph(List<Text> lines, int end) {
    return Pieces.words(lines.get(end - 1)).endsWith("\n\n");
  }

  /// A heading belongs to the line after it.
  private static boolean endsLine(List<Text> lines, int end) {
    boolean afterHeading = end > 1 && lines.get(end - 2) instanceof Text.Bold;
    boolean endsLine = Pieces.words(lines.get(end - 1)).endsWith("\n");
    return endsParagraph(lines, end) || (endsLine && !afterHeading);
  }

  private static List<Text> sentences(List<Text> lines) {
    List<Text> sentences = new ArrayList<>();
    for (Text line : lines) {
      if (line instanceof Text.Plain(String words)) {
        BETWEEN_SENTENCES.splitAsStream(words).map(Text::of).forEach(sentences::add);
      } else {
        sentences.add(line);
      }
    }
    return sentences;
  }

  private static Caption cut(List<Text> lines, int end) {
    int trimmed = end;
    while (trimmed > 0 && Pieces.words(lines.get(trimmed - 1)).isBlank()) {
      trimmed--;
    }
    Text rest = new Text.Sequence(lines.subList(end, lines.size()));
    return new Caption(
        new Text.Sequence(lines.subList(0, trimmed)),
        Pieces.words(rest).isBlank() ? Optional.empty() : Optional.of(rest));
  }

  private static int length(List<Text> texts) {
    return texts.stream().mapToInt(text -> Pieces.words(text).length()).sum();
  }
}
