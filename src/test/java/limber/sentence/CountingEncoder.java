package limber.sentence;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Makes a vector of a text's length, and remembers what it was asked.
final class CountingEncoder implements Encoder {

  private final String id;
  final List<String> asked = new CopyOnWriteArrayList<>();

  CountingEncoder(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public float[] vector(String text) {
    asked.add(text);
    return new float[] {text.length(), 1f};
  }
}
