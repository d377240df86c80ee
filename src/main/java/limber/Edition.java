package limber;

import limber.corpus.Corpus;
import limber.picture.Gallery;
import limber.picture.Studio;
import limber.sentence.Understanding;
import limber.serve.GoesBy;
import limber.serve.Mind;
import limber.serve.Senses;
import limber.talk.Custody;
import limber.telegram.Wording;

/// All that is made from one version of the corpus: what is understood, how it is said and what it
/// looks like.
///
/// @param mind understands and answers
/// @param wording finds the words of the answers
/// @param gallery has the pictures
/// @param senses what each part of the mind goes by
record Edition(Mind mind, Wording wording, Gallery gallery, Senses senses) {

  /// The edition of `corpus`, which goes by words alone.
  static Edition of(Corpus corpus) {
    return of(corpus, new Studio(corpus));
  }

  /// The same with other pictures.
  static Edition of(Corpus corpus, Gallery gallery) {
    return of(corpus, gallery, Custody.unsaid());
  }

  /// The edition of `corpus` of an operator, which goes by words alone.
  static Edition of(Corpus corpus, Custody custody) {
    return of(corpus, new Studio(corpus), custody);
  }

  private static Edition of(Corpus corpus, Gallery gallery, Custody custody) {
    return new Edition(Mind.of(corpus, custody), new Wording(corpus), gallery, Senses.WORDS);
  }

  /// The same edition, which goes by meaning as well as by words, in all that it does.
  Edition with(Understanding understanding) {
    return searching(understanding).noticing(understanding);
  }

  /// The same edition, which understands questions by meaning, too; takes a second, or half a
  /// minute where nothing of its corpus was learnt before.
  Edition searching(Understanding understanding) {
    return new Edition(
        mind.searching(understanding),
        wording,
        gallery,
        new Senses(GoesBy.MEANING, senses.signs()));
  }

  /// The same edition, which notices warning signs by meaning, too; takes no time, or some minutes
  /// where nothing was learnt of its signs before.
  Edition noticing(Understanding understanding) {
    return new Edition(
        mind.noticing(understanding),
        wording,
        gallery,
        new Senses(senses.search(), GoesBy.MEANING));
  }
}
