package limber.safety;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.corpus.Keywords;
import limber.corpus.Sign;
import limber.learn.Digest;
import limber.learn.Example;
import limber.learn.Perceptron;
import limber.learn.PerceptronTraining;
import limber.learn.SparseExample;
import limber.learn.SparseHead;
import limber.learn.SparseTraining;

/// What is learnt from to tell warning signs from what is none: examples and counterexamples of
/// every sign, ordinary talk, and all that people say to get at the corpus: names of its entries,
/// ways of asking for them, phrases that go on from them.
///
/// @param signs the place of each is its label; that of all else comes after the last
/// @param frames words that take back what a sign's patterns find
/// @param told what was written to be learnt from: examples, counterexamples and ordinary talk
/// @param asked what people say to get at the corpus
public record Lessons(List<Sign> signs, List<String> frames, List<Line> told, List<Line> asked) {

  /// Part of the digest: another number makes void what was learnt in an earlier way.
  private static final String VERSION = "6";

  public Lessons {
    signs = List.copyOf(signs);
    frames = List.copyOf(frames);
    told = List.copyOf(told);
    asked = List.copyOf(asked);
  }

  /// A text and its label.
  ///
  /// @param label a sign's place, or that of all else
  /// @param text one or more sentences
  public record Line(int label, String text) {}

  /// All that a corpus has to teach.
  public static Lessons of(Corpus corpus) {
    List<Sign> signs = corpus.signs();
    List<Line> told = new ArrayList<>();
    for (int label = 0; label < signs.size(); label++) {
      add(told, label, signs.get(label).telling().examples());
      add(told, signs.size(), signs.get(label).telling().counterexamples());
    }
    add(told, signs.size(), corpus.screening().ordinary().texts());
    List<Line> asked = new ArrayList<>();
    add(asked, signs.size(), corpus.all().stream().flatMap(Lessons::asking).toList());
    add(asked, signs.size(), phrases(corpus.keywords()).toList());
    return new Lessons(signs, corpus.screening().ordinary().frames(), told, asked);
  }

  private static Stream<String> asking(Entry entry) {
    return Stream.of(
            Stream.of(entry.title(), entry.basics().asking().question()),
            entry.basics().naming().names().stream(),
            entry.basics().asking().ways().stream())
        .flatMap(texts -> texts);
  }

  private static Stream<String> phrases(Keywords keywords) {
    return Stream.of(
            keywords.aspects(), keywords.aspectPhrases(), keywords.followUps(), keywords.controls())
        .flatMap(phrases -> new TreeMap<>(phrases).values().stream())
        .flatMap(List::stream)
        .map(phrase -> phrase.replace("{x}", "it"));
  }

  private static void add(List<Line> lines, int label, List<String> texts) {
    texts.forEach(text -> lines.add(new Line(label, text)));
  }

  /// Whether there is no example of any sign, so that nothing can be learnt.
  public boolean areEmpty() {
    return told.stream().noneMatch(line -> line.label() < signs.size());
  }

  /// All of it, in an order that depends on the corpus alone.
  List<Line> lines() {
    return Stream.concat(told.stream(), asked.stream()).toList();
  }

  /// The texts alone.
  public List<String> texts() {
    return lines().stream().map(Line::text).toList();
  }

  /// Stands for what was written to be learnt from. What people say to get at the corpus changes
  /// with every entry that a writer mends; to learn signs anew for that is not worth half a minute.
  public byte[] digest() {
    List<String> parts = new ArrayList<>(List.of(VERSION));
    signs.forEach(sign -> parts.add(sign.id()));
    told.forEach(line -> parts.add(line.toString()));
    return Digest.of(parts);
  }

  /// Stands for the same, and for what makes vectors of it.
  ///
  /// @param encoder what the encoder calls itself
  public byte[] digest(String encoder) {
    return Digest.of(List.of(encoder, HexFormat.of().formatHex(digest())));
  }

  /// Learns to tell signs by letters, for some seconds on the caller's thread.
  public SparseHead letters() {
    List<SparseExample> examples =
        lines().stream()
            .map(line -> new SparseExample(ByLetters.GRAMS.of(line.text()), line.label()))
            .toList();
    return SparseTraining.train(examples, ByLetters.GRAMS.count(), signs.size() + 1);
  }

  /// Learns to tell signs by meaning, for about a minute on the caller's thread.
  ///
  /// @param vectors those of [#texts], in their order
  public Perceptron meaning(List<float[]> vectors) {
    List<Line> lines = lines();
    List<Example> examples =
        IntStream.range(0, lines.size())
            .mapToObj(i -> new Example(vectors.get(i), lines.get(i).label(), Example.Use.ANY))
            .toList();
    return PerceptronTraining.train(examples, signs.size() + 1);
  }
}
