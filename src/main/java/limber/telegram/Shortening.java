package limber.telegram;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Keeps a text within what one message holds by leaving out its end.
///
/// What is folded stands last in a message, so it is what goes first.
final class Shortening {

  /// What a message holds, in Unicode code points without the tags.
  static final int LIMIT = 4096;

  private static final String CUT = "…";

  private int left;

  private Shortening(int left) {
    this.left = left;
  }

  /// The text itself where it fits, or as much of its beginning as does.
  static Text fitting(Text text) {
    return length(text) <= LIMIT ? text : new Shortening(LIMIT - CUT.length()).cut(text);
  }

  /// How many code points Telegram counts.
  static int length(Text text) {
    return switch (text) {
      case Text.Plain(String words) -> words.codePointCount(0, words.length());
      case Text.Bold(Text inner) -> length(inner);
      case Text.Italic(Text inner) -> length(inner);
      case Text.Link(Text inner, _) -> length(inner);
      case Text.Time(_, Text inner) -> length(inner);
      case Text.Folded(Text inner) -> length(inner);
      case Text.Sequence(List<Text> parts) -> parts.stream().mapToInt(Shortening::length).sum();
    };
  }

  private Text cut(Text text) {
    return switch (text) {
      case Text.Plain(String words) -> plain(words);
      case Text.Bold(Text inner) -> new Text.Bold(cut(inner));
      case Text.Italic(Text inner) -> new Text.Italic(cut(inner));
      case Text.Link(Text inner, String address) -> new Text.Link(cut(inner), address);
      case Text.Time(Instant at, Text inner) -> new Text.Time(at, cut(inner));
      case Text.Folded(Text inner) -> new Text.Folded(cut(inner));
      case Text.Sequence(List<Text> parts) -> sequence(parts);
    };
  }

  private Text plain(String words) {
    int length = words.codePointCount(0, words.length());
    if (length <= left) {
      left -= length;
      return new Text.Plain(words);
    }
    String kept = words.substring(0, words.offsetByCodePoints(0, left));
    left = -1;
    return new Text.Plain(kept.stripTrailing() + CUT);
  }

  private Text sequence(List<Text> parts) {
    List<Text> kept = new ArrayList<>();
    for (Text part : parts) {
      if (left < 0) {
        break;
      }
      kept.add(cut(part));
    }
    return new Text.Sequence(kept);
  }
}
