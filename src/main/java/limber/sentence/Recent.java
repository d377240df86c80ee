package limber.sentence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/// Keeps the vectors of the last texts in memory, since people ask the same; any number of threads
/// may use it. What they asked is not kept: a vector is found by the hash of its text.
public final class Recent implements Encoder {

  private final Encoder encoder;
  private final Map<ContentHash, float[]> vectors;

  /// @param most how many vectors are kept, at about 1.7 kB each; 1 or more
  public Recent(Encoder encoder, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("At least one vector must be kept, not " + most + ".");
    }
    this.encoder = encoder;
    this.vectors = new LeastRecentlyUsed(most);
  }

  @Override
  public String id() {
    return encoder.id();
  }

  /// The vector of one text. Two threads that ask for the same new text at once both make it,
  /// rather than have the others wait.
  @Override
  public float[] vector(String text) {
    ContentHash hash = ContentHash.of(encoder.id(), text);
    float[] known = known(hash);
    if (known != null) {
      return known;
    }
    float[] made = encoder.vector(text);
    synchronized (vectors) {
      vectors.put(hash, made);
    }
    return made;
  }

  /// Those of many texts are asked for once, when a corpus is learnt; they are not kept.
  @Override
  public List<float[]> vectors(List<String> texts) {
    return encoder.vectors(texts);
  }

  private float @Nullable [] known(ContentHash hash) {
    synchronized (vectors) {
      return vectors.get(hash);
    }
  }

  private static final class LeastRecentlyUsed extends LinkedHashMap<ContentHash, float[]> {

    private final int most;

    LeastRecentlyUsed(int most) {
      super(16, 0.75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Entry<ContentHash, float[]> eldest) {
      return size() > most;
    }
  }
}
