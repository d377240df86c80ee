package limber.corpus;

import java.util.Comparator;

/// Something in a corpus file that a writer has to put right.
///
/// @param file the file, as the writer would open it, such as `corpus/en/topics/yoga.yaml`
/// @param line the line in it, from 1
/// @param what what is wrong, in a plain clause without a full stop
/// @param instead what to write instead, in a full sentence
public record Mistake(String file, int line, String what, String instead)
    implements Comparable<Mistake> {

  private static final Comparator<Mistake> BY_PLACE =
      Comparator.comparing(Mistake::file)
          .thenComparingInt(Mistake::line)
          .thenComparing(Mistake::what)
          .thenComparing(Mistake::instead);

  @Override
  public int compareTo(Mistake other) {
    return BY_PLACE.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line + ": " + what + ". " + instead;
  }
}
