package limber;

import limber.corpus.Corpus;
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
}
