package limber.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.learn.Digest;
import limber.learn.Heads;
import limber.learn.LearntFile;
import limber.learn.SparseExample;
import limber.learn.SparseHead;
import limber.learn.SparseTraining;
import limber.sentence.Grams;

/// Tells what is ours from what is not by words, pairs of words and runs of letters, learnt from
/// all ways of asking.
record ScopeLetters(SparseHead head) {

  /// Where what was learnt when Limber was built lies, beside its classes.
  private static final String FILE = "learnt/search.scope";

  /// Part of the digest: another number makes void what was learnt in an earlier way.
  private static final String VERSION = "1";

  private static final Grams GRAMS = new Grams(16);

  private static final int OURS = 0;
  private static final int NOT_OURS = 1;
  private static final int LABELS = 2;

  /// What was learnt when Limber was built; learns for a second where the corpus is another one.
  static ScopeLetters of(Corpus corpus) {
    List<Line> lines = lines(corpus);
    return new ScopeLetters(file(lines).builtOrLearnt(FILE, () -> learnt(lines)));
  }

  /// Learns and keeps it for [#of].
  ///
  /// @param classes the folder of Limber's classes
  static void build(Corpus corpus, Path classes) {
    List<Line> lines = lines(corpus);
    file(lines).build(classes, FILE, () -> learnt(lines));
  }

  /// A way of asking, and whose it is.
  private record Line(int label, String text) {}

  private static List<Line> lines(Corpus corpus) {
    List<Line> lines = new ArrayList<>();
    for (Entry entry : corpus.all()) {
      int label = entry.isOurs() ? OURS : NOT_OURS;
      Passages.asked(entry.basics()).forEach(text -> lines.add(new Line(label, text)));
    }
    IntentLessons.phrases(corpus.keywords())
        .forEach(
            phrase -> lines.add(new Line(OURS, phrase.text().replace(IntentLessons.NAME, "it"))));
    return lines;
  }

  private static SparseHead learnt(List<Line> lines) {
    List<SparseExample> examples =
        lines.stream().map(line -> new SparseExample(GRAMS.of(line.text()), line.label())).toList();
    return SparseTraining.train(examples, GRAMS.count(), LABELS);
  }

  private static LearntFile<SparseHead> file(List<Line> lines) {
    List<String> parts =
        Stream.concat(Stream.of(VERSION, GRAMS.toString()), lines.stream().map(Line::toString))
            .toList();
    return new LearntFile<>(Digest.of(parts), Heads.SPARSE);
  }

  /// How likely a sentence is about what is not ours, 0 to 1.
  double notOurs(String sentence) {
    return head.of(GRAMS.of(sentence))[NOT_OURS];
  }
}
