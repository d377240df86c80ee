package limber.search;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import limber.corpus.Corpus;
import limber.learn.Digest;
import limber.learn.Heads;
import limber.learn.LearntFile;
import limber.learn.SparseExample;
import limber.learn.SparseHead;
import limber.learn.SparseTraining;
import limber.sentence.Grams;

/// Tells intents apart by words, pairs of words and runs of letters, learnt from the corpus's
/// phrases: knows what is asked in words like theirs, misspelt ones too, and needs no model of
/// sentences.
record IntentLetters(SparseHead head) implements IntentShares {

  /// Where what was learnt when Limber was built lies, beside its classes.
  private static final String FILE = "learnt/search.letters";

  /// Part of the digest: another number makes void what was learnt in an earlier way.
  private static final String VERSION = "1";

  /// With twice as many numbers no more questions are told apart.
  private static final Grams GRAMS = new Grams(16);

  /// What has no words is after nothing that is known.
  private static final double[] NO_WORDS =
      Intent.all().stream().mapToDouble(intent -> intent == Intent.Subject.OTHER ? 1 : 0).toArray();

  /// What was learnt when Limber was built; learns for two seconds where the corpus is another one.
  static IntentLetters of(Corpus corpus) {
    IntentLessons lessons = IntentLessons.of(corpus);
    return new IntentLetters(file(lessons).builtOrLearnt(FILE, () -> learnt(lessons)));
  }

  /// Learns and keeps it for [#of].
  ///
  /// @param classes the folder of Limber's classes
  static void build(Corpus corpus, Path classes) {
    IntentLessons lessons = IntentLessons.of(corpus);
    file(lessons).build(classes, FILE, () -> learnt(lessons));
  }

  private static SparseHead learnt(IntentLessons lessons) {
    List<Intent> intents = Intent.all();
    List<SparseExample> examples =
        lessons.lines().stream()
            .map(line -> new SparseExample(GRAMS.of(line.text()), intents.indexOf(line.intent())))
            .toList();
    return SparseTraining.train(examples, GRAMS.count(), intents.size());
  }

  private static LearntFile<SparseHead> file(IntentLessons lessons) {
    List<String> parts =
        Stream.concat(
                Stream.of(VERSION, GRAMS.toString(), Intent.all().toString()),
                lessons.lines().stream().map(IntentLessons.Line::toString))
            .toList();
    return new LearntFile<>(Digest.of(parts), Heads.SPARSE);
  }

  @Override
  public double[] of(String sentence) {
    int[] features = GRAMS.of(sentence);
    return features.length == 0 ? NO_WORDS.clone() : head.of(features);
  }
}
