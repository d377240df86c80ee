package limber.safety;

import limber.learn.Perceptron;
import limber.sentence.Encoder;

/// Goes by what a message means: knows what is said in words unlike those of the examples.
record ByMeaning(Encoder encoder, Perceptron learnt) implements Reader {

  @Override
  public double[] of(String text) {
    return learnt.of(encoder.vector(text));
  }
}
