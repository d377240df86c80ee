package limber.load;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import limber.corpus.PoseScript;
import limber.corpus.RealCorpus;
import limber.picture.Drawing;
import limber.picture.Proof;

/// Measures how long each moving picture takes to draw, warm, and how large its file is. Prints the
/// slowest and the largest, and the medians of all.
public final class Pictures {

  private static final int WARM_UP = 2;
  private static final int ROUNDS = 7;
  private static final int SHOWN = 5;

  private Pictures() {}

  /// What was measured of one picture.
  private record Measured(String name, double millis, int bytes) {}

  /// Draws every picture of the corpus, again and again.
  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    Collection<PoseScript> scripts = RealCorpus.english().poses().values();
    for (int i = 0; i < WARM_UP; i++) {
      scripts.forEach(Proof::film);
    }
    List<Measured> all = scripts.stream().map(Pictures::measured).toList();
    all.stream()
        .sorted(Comparator.comparingDouble(Measured::millis).reversed())
        .limit(SHOWN)
        .forEach(Pictures::print);
    all.stream()
        .sorted(Comparator.comparingInt(Measured::bytes).reversed())
        .limit(SHOWN)
        .forEach(Pictures::print);
    double[] millis = all.stream().mapToDouble(Measured::millis).sorted().toArray();
    int[] bytes = all.stream().mapToInt(Measured::bytes).sorted().toArray();
    long slow = Arrays.stream(millis).filter(one -> one > 150).count();
    System.out.printf(
        Locale.ROOT,
        "%d pictures: median %.0f ms and %d kB, slowest %.0f ms, largest %d kB, %d over 150 ms%n",
        all.size(),
        millis[millis.length / 2],
        bytes[bytes.length / 2] / 1024,
        millis[millis.length - 1],
        bytes[bytes.length - 1] / 1024,
        slow);
  }

  private static Measured measured(PoseScript script) {
    double[] millis = new double[ROUNDS];
    int bytes = 0;
    for (int i : IntStream.range(0, ROUNDS).toArray()) {
      long begun = System.nanoTime();
      Drawing drawing = Proof.film(script);
      millis[i] = (System.nanoTime() - begun) / 1e6;
      bytes = drawing.bytes().length;
    }
    Arrays.sort(millis);
    return new Measured(script.exercise().slug(), millis[ROUNDS / 2], bytes);
  }

  private static void print(Measured one) {
    System.out.printf(
        Locale.ROOT, "%-26s %5.0f ms %4d kB%n", one.name, one.millis, one.bytes / 1024);
  }
}
