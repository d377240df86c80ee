package limber.safety;

import limber.learn.SparseHead;

/// Goes by words and runs of letters ([Grams]): knows what is said in words like those of the
/// examples, misspelt ones too, and needs no model of sentences.
record ByLetters(SparseHead head) implements Reader {

  @Override
  public double[] of(String text) {
    return head.of(Grams.of(text));
  }
}
