package limber.safety;

import java.util.ArrayList;
import java.util.List;
import limber.learn.Example;
import limber.learn.Head;
import limber.learn.HeadTraining;
import limber.sentence.Encoder;

/// Goes by what a sentence means: knows what is said in words unlike those of the examples.
record ByMeaning(Encoder encoder, Head head) implements Reader {

  /// Learns, which takes a few seconds.
  ///
  /// @param vectors those of the lessons' texts, in their order
  static ByMeaning taught(Lessons lessons, List<float[]> vectors, Encoder encoder) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < vectors.size(); i++) {
      examples.add(new Example(vectors.get(i), lessons.lines().get(i).label(), Example.Use.ANY));
    }
    return new ByMeaning(encoder, HeadTraining.train(examples, lessons.labels()));
  }

  @Override
  public double[] of(String text) {
    return head.of(encoder.vector(text));
  }
}
