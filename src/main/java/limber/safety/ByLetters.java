package limber.safety;

import java.util.List;
import limber.learn.SparseExample;
import limber.learn.SparseHead;
import limber.learn.SparseTraining;

/// Goes by words and runs of letters ([Grams]): knows what is said in words like those of the
/// examples, misspelt ones too, and needs no model of sentences.
record ByLetters(SparseHead head) implements Reader {

  /// Learns, which takes a second or two.
  static ByLetters taught(Lessons lessons) {
    List<SparseExample> examples =
        lessons.lines().stream()
            .map(line -> new SparseExample(Grams.of(line.text()), line.label()))
            .toList();
    return new ByLetters(SparseTraining.train(examples, Grams.COUNT, lessons.labels()));
  }

  @Override
  public double[] of(String text) {
    return head.of(Grams.of(text));
  }
}
