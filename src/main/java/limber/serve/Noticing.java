package limber.serve;

import java.nio.file.Path;
import limber.corpus.Corpus;
import limber.learn.Heads;
import limber.learn.LearntFile;
import limber.learn.Perceptron;
import limber.learn.SparseHead;
import limber.safety.Lessons;
import limber.safety.Safety;
import limber.sentence.Understanding;
import limber.sentence.Understanding.Texts;

/// Makes what looks for warning signs, from what was learnt before where that is of the same
/// corpus: of letters when Limber was built, of meaning at an earlier start.
public final class Noticing {

  /// What was learnt of letters when Limber was built, beside its classes.
  public static final String LETTERS = "learnt/safety.letters";

  /// What was learnt of meaning, in the folder of an understanding.
  public static final String MEANING = "safety.head";

  private Noticing() {}

  /// Goes by rules and letters; learns for some seconds where the corpus is not the one that Limber
  /// was built with.
  public static Safety of(Corpus corpus) {
    Lessons lessons = Lessons.of(corpus);
    return lessons.areEmpty()
        ? Safety.byRules(corpus.signs())
        : Safety.of(lessons, letters(lessons).builtOrLearnt(LETTERS, lessons::letters));
  }

  /// The same, which goes by meaning, too; learns for a minute where nothing was learnt before.
  ///
  /// @param safety goes by the signs of the same corpus
  static Safety with(Safety safety, Corpus corpus, Understanding understanding) {
    Lessons lessons = Lessons.of(corpus);
    if (lessons.areEmpty()) {
      return safety;
    }
    byte[] digest = lessons.digest(understanding.encoder().id());
    LearntFile<Perceptron> file = new LearntFile<>(digest, Heads.LAYERED);
    Perceptron learnt =
        file.remember(
            understanding.folder().resolve(MEANING),
            () -> understanding.built(MEANING),
            () -> lessons.meaning(understanding.vectors(Texts.SAFETY, lessons.texts())));
    return safety.with(learnt, new Outspoken(understanding.encoder()));
  }

  /// Learns of letters and keeps it for [#of].
  ///
  /// @param classes the folder of Limber's classes
  public static void build(Corpus corpus, Path classes) {
    Lessons lessons = Lessons.of(corpus);
    letters(lessons).build(classes, LETTERS, lessons::letters);
  }

  private static LearntFile<SparseHead> letters(Lessons lessons) {
    return new LearntFile<>(lessons.digest(), Heads.SPARSE);
  }
}
