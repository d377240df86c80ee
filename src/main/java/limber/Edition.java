package limber;

import limber.corpus.Corpus;
import limber.search.Understanding;
import limber.serve.Mind;
import limber.telegram.Wording;

/// All that is made from one version of the corpus: what is understood, and how it is said.
///
/// @param mind understands and answers
/// @param wording finds the words of the answers
record Edition(Mind mind, Wording wording) {

  /// The edition of `corpus`.
  static Edition of(Corpus corpus) {
    return new Edition(Mind.of(corpus), new Wording(corpus));
  }

  /// The same edition, which understands questions by meaning as well as by words; takes some
  /// seconds, or half a minute where nothing of its corpus was learnt before.
  Edition with(Understanding understanding) {
    return new Edition(mind.with(understanding), wording);
  }
}
