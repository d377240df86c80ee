package limber.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.learn.Example;

/// The texts that a search by meaning learns from, and which entry each asks for.
///
/// @param lines in the order of the entries
record Lessons(List<Line> lines) {

  /// An entry that is asked for in fewer ways is known by its answer, too.
  private static final int FEW = 5;

  /// Part of the digest: another number makes what was learnt before void.
  private static final String VERSION = "1";

  Lessons {
    lines = List.copyOf(lines);
  }

  /// @param entry its number in the order of the corpus
  record Line(int entry, String text, Example.Use use) {}

  /// All that a corpus has to teach.
  static Lessons of(Corpus corpus) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (Entry entry : corpus.all()) {
      List<String> ways = entry.basics().asking().ways();
      for (String text : Passages.asked(entry.basics())) {
        Example.Use use = ways.contains(text) ? Example.Use.ANY : Example.Use.TRAINING;
        lines.add(new Line(number, text, use));
      }
      if (ways.size() < FEW && !entry.basics().answer().brief().isBlank()) {
        lines.add(new Line(number, entry.basics().answer().brief(), Example.Use.TRAINING));
      }
      number++;
    }
    return new Lessons(lines);
  }

  /// The texts alone.
  List<String> texts() {
    return lines.stream().map(Line::text).toList();
  }

  /// The same as vectors.
  List<Example> examples(List<float[]> vectors) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      examples.add(new Example(vectors.get(i), lines.get(i).entry(), lines.get(i).use()));
    }
    return examples;
  }

  /// What stands for these lessons.
  Stream<String> toDigest() {
    return Stream.concat(Stream.of(VERSION), lines.stream().map(Line::toString));
  }
}
