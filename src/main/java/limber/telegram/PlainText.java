package limber.telegram;

import java.util.List;

/// Writes a text without any formatting, as a console shows it. What is folded stands open, after
/// an empty line.
public final class PlainText {

  private PlainText() {}

  /// The words alone; a link's address follows its words in brackets.
  public static String render(Text text) {
    StringBuilder words = new StringBuilder();
    write(text, words);
    return words.toString();
  }

  private static void write(Text text, StringBuilder words) {
    switch (text) {
      case Text.Plain(String plain) -> words.append(plain);
      case Text.Bold(Text inner) -> write(inner, words);
      case Text.Italic(Text inner) -> write(inner, words);
      case Text.Link(Text inner, String address) -> {
        write(inner, words);
        words.append(" (").append(address).append(')');
      }
      case Text.Time(_, Text inner) -> write(inner, words);
      case Text.Folded(Text inner) -> {
        startParagraph(words);
        write(inner, words);
      }
      case Text.Sequence(List<Text> parts) -> parts.forEach(part -> write(part, words));
    }
  }

  private static void startParagraph(StringBuilder words) {
    while (!words.isEmpty() && !words.toString().endsWith("\n\n")) {
      words.append('\n');
    }
  }
}
