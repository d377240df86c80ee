package limber.talk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import limber.corpus.Control;

/// Hears in free words what a routine's buttons say: "ok next", "I want to stop now please".
///
/// A message is a control when it says little else than one of the corpus's phrases for it. "Stop"
/// is heard more readily than the rest, also at the start or the end of a longer sentence: to stop
/// once too often costs a press, to go on against somebody's word costs trust. Questions ("when
/// should I stop?") and the contrary ("don't stop") are no controls.
final class Controls {

  /// How many words beside the phrase a control may have ("ok", "please", "thanks").
  private static final int SPARE_WORDS = 2;

  /// Up to how many words a message may have for a "stop" at its start or end to count.
  private static final int LONGEST_STOP = 14;

  private static final Set<String> QUESTION_WORDS =
      Set.of("how", "what", "why", "when", "which", "who", "where", "should", "does", "is", "are");

  private static final Set<String> NEGATIONS =
      Set.of("don't", "dont", "not", "never", "no", "can't", "cant", "cannot", "won't", "without");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}']+");

  private final List<Spoken> phrases;

  /// A phrase as words.
  private record Spoken(Control control, List<String> words) {}

  Controls(Map<Control, List<String>> phrases) {
    this.phrases =
        phrases.entrySet().stream()
            .flatMap(entry ->
                entry.getValue().stream().map(text -> new Spoken(entry.getKey(), words(text))))
            .sorted(
                Comparator.comparingInt((Spoken spoken) -> -spoken.words().size())
                    .thenComparing(Spoken::control))
            .toList();
  }

  /// The control that a message is; empty where it is something else.
  Optional<Control> in(String message) {
    List<String> said = words(message);
    if (said.isEmpty() || QUESTION_WORDS.contains(said.getFirst())) {
      return Optional.empty();
    }
    return phrases.stream()
        .filter(phrase -> matches(phrase, said))
        .map(Spoken::control)
        .findFirst();
  }

  private static boolean matches(Spoken phrase, List<String> said) {
    int at = Collections.indexOfSubList(said, phrase.words());
    if (at < 0 || (at > 0 && NEGATIONS.contains(said.get(at - 1)))) {
      return false;
    }
    int spare = said.size() - phrase.words().size();
    return spare <= SPARE_WORDS || (phrase.control() == Control.STOP && atAnEdge(at, spare, said));
  }

  private static boolean atAnEdge(int at, int spare, List<String> said) {
    return said.size() <= LONGEST_STOP && (at == 0 || at == spare);
  }

  private static List<String> words(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    List<String> words = new ArrayList<>(List.of(NO_WORD.split(plain)));
    words.removeIf(String::isEmpty);
    return words;
  }
}
