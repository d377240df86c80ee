package limber.serve;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import limber.sentence.Encoder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says in the log when vectors of messages cannot be made, the first time. Whoever looks for
/// warning signs does without them then, and would keep it to himself.
final class Outspoken implements Encoder {

  private static final Logger LOG = LoggerFactory.getLogger(Outspoken.class);

  private final Encoder encoder;
  private final AtomicBoolean said = new AtomicBoolean();

  Outspoken(Encoder encoder) {
    this.encoder = encoder;
  }

  @Override
  public String id() {
    return encoder.id();
  }

  @Override
  public float[] vector(String text) {
    try {
      return encoder.vector(text);
    } catch (RuntimeException broken) {
      if (said.compareAndSet(false, true)) {
        LOG.error(
            "Warning signs cannot be noticed by meaning, only by words: {}",
            broken.getClass().getSimpleName());
      }
      throw broken;
    }
  }

  @Override
  public List<float[]> vectors(List<String> texts) {
    return encoder.vectors(texts);
  }
}
