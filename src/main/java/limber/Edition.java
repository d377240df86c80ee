package limber;

import limber.corpus.Corpus;
import limber.sentence.Understanding;
import limber.serve.GoesBy;
import limber.serve.Mind;
import limber.telegram.Wording;

/// All that is made from one version of the corpus: what is understood, and how it is said.
///
/// @param mind understands and answers
/// @param wording finds the words of the answers
/// @param goesBy what questions are understood by
record Edition(Mind mind, Wording wording, GoesBy goesBy) {

  /// The edition of `corpus`, which goes by words alone.
  static Edition of(Corpus corpus) {
    return new Edition(Mind.of(corpus), new Wording(corpus), GoesBy.WORDS);
  }

  /// The same edition, which understands questions by meaning as well as by words; takes some
  /// seconds, or half a minute where nothing of its corpus was learnt before.
  Edition with(Understanding understanding) {
    return new Edition(mind.with(understanding), wording, GoesBy.MEANING);
  }
}
