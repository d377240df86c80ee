package limber.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import limber.corpus.Corpus;
import limber.corpus.Sign;

/// What is learnt from to tell warning signs from what is none: examples and counterexamples of
/// every sign, ordinary talk, and ways of asking for the corpus's entries.
///
/// Few people write a sign and nothing else. So each sentence is learnt once as it is, and once
/// with a way of asking behind it, which makes a sign no less of one and ordinary talk no graver.
///
/// @param signs the place of each is its label; that of all else comes after the last
/// @param lines in an order that depends on the corpus alone
public record Lessons(List<Sign> signs, List<Line> lines) {

  /// All ways of asking would outnumber the rest; every second is enough.
  private static final int EVERY = 2;

  /// From one line to the next so many ways of asking are passed over, so that lines that stand
  /// together do not get ways that do.
  private static final int STRIDE = 37;

  private static final List<String> BETWEEN = List.of(". ", ", ", " ");

  public Lessons {
    signs = List.copyOf(signs);
    lines = List.copyOf(lines);
  }

  /// A text and its label.
  ///
  /// @param label a sign's place, or that of all else
  /// @param text one or more sentences
  public record Line(int label, String text) {}

  /// All that a corpus has to teach.
  public static Lessons of(Corpus corpus) {
    List<Sign> signs = corpus.signs();
    List<String> ways =
        corpus.all().stream().flatMap(entry -> entry.basics().asking().ways().stream()).toList();
    List<Line> told = told(signs, corpus.screening().ordinary());
    List<Line> lines = new ArrayList<>(told);
    for (int i = 0; i < told.size() && !ways.isEmpty(); i++) {
      lines.add(asking(told.get(i), ways.get(i * STRIDE % ways.size()), i));
    }
    for (int i = 0; i < ways.size(); i += EVERY) {
      lines.add(new Line(signs.size(), ways.get(i)));
    }
    return new Lessons(signs, lines);
  }

  private static List<Line> told(List<Sign> signs, List<String> ordinary) {
    List<Line> told = new ArrayList<>();
    for (int label = 0; label < signs.size(); label++) {
      add(told, label, signs.get(label).telling().examples());
      add(told, signs.size(), signs.get(label).telling().counterexamples());
    }
    add(told, signs.size(), ordinary);
    return told;
  }

  private static void add(List<Line> lines, int label, List<String> texts) {
    texts.forEach(text -> lines.add(new Line(label, text)));
  }

  private static Line asking(Line line, String way, int number) {
    String between = BETWEEN.get(number % BETWEEN.size());
    return new Line(line.label(), line.text() + between + way);
  }

  /// Whether there is anything to tell apart.
  public boolean isEmpty() {
    return Stream.of(lines).flatMap(List::stream).noneMatch(line -> line.label() < signs.size());
  }

  /// How many labels there are.
  public int labels() {
    return signs.size() + 1;
  }

  /// The texts alone.
  public List<String> texts() {
    return lines.stream().map(Line::text).toList();
  }
}
