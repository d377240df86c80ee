package limber.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import limber.learn.Example;
import limber.learn.Head;

/// Sets the thresholds from the ways of asking alone, without a question that is out of scope.
///
/// A part of the ways is held out, the rest is learnt, and the held-out ones are asked: their
/// confidence is what questions get that are ours and that nobody has written down. What fewer than
/// one in twenty of them get is "I do not know", what fewer than one in ten get is worth asking
/// back.
final class CrossValidation {

  private static final int PARTS = 5;

  /// With so many asked, another part would tell nothing new.
  private static final int ENOUGH = 700;

  /// Of so many a twentieth is known well; more only take time.
  private static final int MOST = 2_000;

  private static final double UNKNOWN = 0.05;
  private static final double UNSURE = 0.10;

  private CrossValidation() {}

  /// The thresholds of these examples.
  static Scale scale(List<Example> examples, int entries) {
    List<Double> confidences = new ArrayList<>();
    for (int part = 0; part < PARTS && confidences.size() < ENOUGH; part++) {
      confidences.addAll(confidences(examples, entries, part));
    }
    double[] sorted = confidences.stream().mapToDouble(one -> one).sorted().toArray();
    return new Scale(quantile(sorted, UNKNOWN), quantile(sorted, UNSURE));
  }

  private static List<Double> confidences(List<Example> examples, int entries, int part) {
    List<Example> asked = new ArrayList<>();
    List<Example> learnt = new ArrayList<>();
    int ways = 0;
    for (Example example : examples) {
      boolean held = example.use() == Example.Use.ANY && ways++ % PARTS == part;
      (held ? asked : learnt).add(example);
    }
    if (learnt.isEmpty()) {
      return List.of();
    }
    Head head = Learnt.head(learnt, entries);
    Cosine cosine = new Cosine(learnt, entries);
    int count = Math.min(asked.size(), MOST);
    return IntStream.range(0, count)
        .mapToObj(i -> asked.get((int) ((long) i * asked.size() / count)).vector())
        .map(vector -> Fused.confidence(head.of(vector), cosine.of(vector)))
        .toList();
  }

  /// Where nothing could be asked, nothing is known, and so nothing is answered by meaning alone.
  private static double quantile(double[] sorted, double part) {
    return sorted.length == 0 ? 1 : sorted[(int) (part * sorted.length)];
  }
}
