package limber.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What was learnt by meaning when Limber was built, and travels beside its classes, so that a
/// first start need not learn it.
///
/// Another processor may make other vectors of the same texts, with which nothing here would fit
/// together. So a few texts' vectors travel with the rest, and are made again before anything is
/// used: where they come out differently, it is as if nothing had been built.
public final class Built {

  private static final Logger LOG = LoggerFactory.getLogger(Built.class);

  /// Where it lies, from the folder of the classes.
  public static final String FOLDER = "learnt/";

  private static final String PROBE = "probe.vectors";

  /// Short and long, plain and not: whatever a processor does differently shows in one of them.
  private static final List<String> PROBES =
      List.of(
          "hi",
          "how long do I hold the plank",
          "is yoga good for my back?",
          "My lower back hurts when I get up in the morning, and it gets better once I have walked"
              + " to the bus stop. What can I do before I get up?",
          "3 x 12, 45 s each side",
          "zwickt's im Kreuz",
          "something easier",
          "Since the fall on Tuesday I can neither sit nor stand for long, and the pills that the"
              + " chemist gave me do nothing. Should I wait, or should I have it looked at?");

  /// The cosine of what is the same but for rounding. Processors with other instructions for eight
  /// bits stay far below.
  private static final double SAME = 0.9999;

  private final Function<String, Optional<InputStream>> files;
  private final Encoder encoder;
  private @Nullable Boolean fitting;

  private Built(Function<String, Optional<InputStream>> files, Encoder encoder) {
    this.files = files;
    this.encoder = encoder;
  }

  /// What lies beside Limber's own classes.
  public static Built besideLimber(Encoder encoder) {
    return in(Built.class.getClassLoader(), encoder);
  }

  /// What lies in the folder `learnt` of a class path.
  static Built in(ClassLoader classes, Encoder encoder) {
    return new Built(
        file -> Optional.ofNullable(classes.getResourceAsStream(FOLDER + file)), encoder);
  }

  /// Nothing was built.
  static Built nothing(Encoder encoder) {
    return new Built(_ -> Optional.empty(), encoder);
  }

  /// Keeps what [#open] compares.
  ///
  /// @param folder where the rest is kept
  /// @return the name of the file
  public static String probe(Encoder encoder, Path folder) {
    new Remembered(folder.resolve(PROBE), encoder).vectors(PROBES);
    return PROBE;
  }

  /// What a file holds that was built and fits this processor; to be closed.
  ///
  /// @param file its name without a folder
  public Optional<InputStream> open(String file) {
    return fits() ? files.apply(file) : Optional.empty();
  }

  private synchronized boolean fits() {
    Boolean known = fitting;
    if (known == null) {
      known = compare();
      fitting = known;
    }
    return known;
  }

  private boolean compare() {
    Optional<InputStream> probe = files.apply(PROBE);
    if (probe.isEmpty()) {
      return false;
    }
    try (InputStream kept = probe.get()) {
      Map<ContentHash, float[]> vectors = VectorFile.read(kept);
      boolean same = PROBES.stream().allMatch(text -> isSame(text, vectors));
      if (!same) {
        LOG.info("What Limber was built with is of another processor or model, so it learns anew.");
      }
      return same;
    } catch (IOException broken) {
      LOG.warn("What Limber was built with cannot be read: {}.", broken.getMessage());
      return false;
    }
  }

  private boolean isSame(String text, Map<ContentHash, float[]> vectors) {
    float[] kept = vectors.get(ContentHash.of(encoder.id(), text));
    return kept != null && cosine(kept, encoder.vector(text)) >= SAME;
  }

  private static double cosine(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += (double) one[i] * other[i];
    }
    return sum;
  }
}
