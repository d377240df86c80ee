package limber.safety;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What somebody wrote to be learnt from, word for word: a message in the very words of an example
/// is known without a guess.
///
/// @param labels by the text in plain spelling
record VeryWords(Map<String, Integer> labels) {

  VeryWords {
    labels = Map.copyOf(labels);
  }

  /// The very words of all lessons. Of texts that stand under several labels the first counts, for
  /// what is asked of the corpus may be a sign all the same.
  static VeryWords of(Lessons lessons) {
    Map<String, Integer> labels = new HashMap<>();
    lessons.lines().forEach(line -> labels.putIfAbsent(plain(line.text()), line.label()));
    return new VeryWords(labels);
  }

  /// The label of a message.
  Optional<Integer> label(String message) {
    return Optional.ofNullable(labels.get(plain(message)));
  }

  private static String plain(String text) {
    return Plain.of(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
