package limber.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Finds the same words in two places of a list in which each may stand once.
final class Twice {

  private Twice() {}

  /// A mistake for each text that stands in an earlier place too.
  static Stream<Mistake> mistakes(Stream<Spot> texts) {
    Map<String, Spot> first = new HashMap<>();
    List<Mistake> mistakes = new ArrayList<>();
    texts
        .filter(text -> text.text().isPresent())
        .forEach(text -> {
          Spot earlier = first.putIfAbsent(text.needText(), text);
          if (earlier != null) {
            mistakes.add(again(text, earlier));
          }
        });
    return mistakes.stream();
  }

  private static Mistake again(Spot text, Spot earlier) {
    return text.mistake(
        "\"%s\" stands at %s too".formatted(text.needText(), earlier),
        "Keep it where it fits best, and delete or change it here.");
  }
}
