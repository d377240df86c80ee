package limber.telegram;

import java.util.List;

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

  /// A quote that is folded until somebody opens it.
  record Folded(Text inner) implements Text {}

  /// One after the other, with nothing between.
  record Sequence(List<Text> parts) implements Text {
    public Sequence {
      parts = List.copyOf(parts);
    }
  }
}
