package limber.safety;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What somebody wrote to be learnt from, word for word: a message in the very words of an example
/// is known without a guess.
///
/// @param labels by the letters of the text
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

  /// The letters and digits alone, in lower case. There are many texts, so this is done by hand: a
  /// regular expression takes half a second for all of them.
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (Character.isLetterOrDigit(letter)) {
        plain.append(Character.toLowerCase(letter));
      } else if (letter != '\'' && letter != '’' && !plain.isEmpty()) {
        space(plain);
      }
    }
    return plain.toString().strip();
  }

  private static void space(StringBuilder plain) {
    if (plain.charAt(plain.length() - 1) != ' ') {
      plain.append(' ');
    }
  }
}
