package limber.safety;

import limber.learn.SparseHead;
import limber.sentence.Grams;

/// Goes by words and runs of letters ([Grams]): knows what is said in words like those of the
/// examples, misspelt ones too, and needs no model of sentences.
record ByLetters(SparseHead head) implements Reader {

  /// What it learns from is long and many-voiced.
  static final Grams GRAMS = new Grams(17);

  @Override
  public double[] of(String text) {
    return head.of(GRAMS.of(text));
  }
}
