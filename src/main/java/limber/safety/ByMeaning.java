package limber.safety;

import limber.learn.Head;
import limber.sentence.Encoder;

/// Goes by what a message means: knows what is said in words unlike those of the examples.
record ByMeaning(Encoder encoder, Head head) implements Reader {

  @Override
  public double[] of(String text) {
    return head.of(encoder.vector(text));
  }
}
