package limber.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/// Says in plain words why a file is no YAML.
///
/// The parser speaks of tokens and block mappings; each of its complaints that a writer can meet
/// has a line in the list below, found by words of the complaint.
final class YamlTrouble {

  /// A complaint of the parser and what it means.
  ///
  /// @param words words in the parser's complaint
  /// @param where whether the trouble began where the parser started on it or where it gave up
  private record Meaning(String words, Where where, String what, String instead) {}

  private enum Where {
    START,
    END
  }

  private static final String QUOTE = "Put the whole text in quotes.";

  private static final List<Meaning> MEANINGS =
      List.of(
          new Meaning(
              "\\t(TAB)", Where.END, "a tab stands here", "Indent with spaces, two for each step."),
          new Meaning(
              "mapping values are not allowed",
              Where.END,
              "a colon stands inside a text, or the line is indented too far",
              "Put a text that holds \": \" in quotes, or begin the line under the one above."),
          new Meaning(
              "while scanning a quoted scalar",
              Where.START,
              "the quotes that open here are never closed",
              "Close them at the end of the text; inside single quotes write '' for '."),
          new Meaning(
              "while parsing a flow",
              Where.START,
              "the bracket that opens here is not closed as it should",
              "Close it, put commas between the items, and put an item with a comma in quotes."),
          new Meaning(
              "could not find expected ':'",
              Where.START,
              "this line has no key",
              "Write `key: value`, begin an item of a list with `- `, or indent the line so that it belongs"
                  + " to the text above."),
          new Meaning(
              "expected <block end>",
              Where.END,
              "this line does not fit to those above",
              "Begin it exactly under its neighbours; quotes must hold the whole text."),
          new Meaning(
              "expected a single document",
              Where.END,
              "a line of three dashes begins a second file in this file",
              "Delete that line."),
          new Meaning(
              "while scanning an a",
              Where.START,
              "a word that begins with & or * is a command in YAML",
              "Put the text in quotes."),
          new Meaning(
              "undefined alias",
              Where.END,
              "a word that begins with & or * is a command in YAML",
              "Put the text in quotes."),
          new Meaning(
              "while scanning a tag",
              Where.START,
              "a text that begins with ! is a command in YAML",
              QUOTE),
          new Meaning(
              "while scanning a directive", Where.START, "a text cannot begin with %", QUOTE),
          new Meaning(
              "while scanning a block scalar",
              Where.START,
              "after | or > nothing may follow on the same line",
              "Begin the text on the next line, indented by two spaces; to write > as text, use quotes."),
          new Meaning(
              "cannot start any token", Where.END, "a text cannot begin with this letter", QUOTE),
          new Meaning(
              "found unknown escape character",
              Where.END,
              "a backslash inside double quotes is a command in YAML",
              "Use single quotes."));

  private YamlTrouble() {}

  static Mistake mistake(CorpusFile file, YAMLException trouble) {
    return switch (trouble) {
      case MarkedYAMLException marked -> marked(file, marked);
      case ReaderException letter ->
          file.mistake(
              line(file.text(), letter.getPosition()),
              "a character stands here that nobody can see",
              "Delete it, or write the line again.");
      default ->
          file.mistake(1, "the file cannot be read as YAML", "Compare it with a file beside it.");
    };
  }

  private static Mistake marked(CorpusFile file, MarkedYAMLException trouble) {
    String words = trouble.getContext() + " " + trouble.getProblem();
    int end = line(trouble.getProblemMark(), 1);
    for (Meaning meaning : MEANINGS) {
      if (words.contains(meaning.words)) {
        int line =
            switch (meaning.where) {
              case START -> line(trouble.getContextMark(), end);
              case END -> end;
            };
        return file.mistake(line, meaning.what, meaning.instead);
      }
    }
    return file.mistake(
        end,
        "this line cannot be read as YAML",
        "Compare it with the same line of a file beside it.");
  }

  private static int line(@Nullable Mark mark, int otherwise) {
    return mark == null ? otherwise : mark.getLine() + 1;
  }

  private static int line(String text, int position) {
    String before = text.substring(0, Math.min(position, text.length()));
    return (int) before.chars().filter(c -> c == '\n').count() + 1;
  }
}
