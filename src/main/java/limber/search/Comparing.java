package limber.search;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import limber.corpus.EntryId;

/// Tells whether exercises that are named in one sentence are held against each other ("bridge or
/// plank?"), or only happen to stand there together ("in March I could hardly do a bridge").
final class Comparing {

  /// What joins two names that stand close to each other.
  private static final String JOINING = "or and vs versus than against over";

  /// What compares wherever it stands.
  private static final String COMPARED =
      "difference different differ compare compared comparison vs versus better between rather";

  /// So few words at most stand between two names that one word joins.
  private static final int CLOSE = 4;

  private final Set<String> joining;
  private final Set<String> compared;

  Comparing(LimberAnalyzer analyzer) {
    joining = new HashSet<>(analyzer.words(JOINING));
    compared = new HashSet<>(analyzer.words(COMPARED));
  }

  /// The exercises that are held against each other, in the order in which they are named.
  ///
  /// @param mentions all names in the sentence
  /// @param words of the sentence
  List<EntryId> in(List<Names.Mention> mentions, List<String> words) {
    List<Names.Mention> exercises = mentions.stream().filter(Names.Mention::isOfExercise).toList();
    Set<EntryId> held = new LinkedHashSet<>();
    for (int i = 1; i < exercises.size(); i++) {
      Names.Mention first = exercises.get(i - 1);
      Names.Mention second = exercises.get(i);
      if (areHeld(words, words.subList(first.to(), second.from()))) {
        held.addAll(first.owners());
        held.addAll(second.owners());
      }
    }
    return held.stream().filter(id -> id.kind() == EntryId.Kind.EXERCISE).toList();
  }

  private boolean areHeld(List<String> words, List<String> between) {
    return words.stream().anyMatch(compared::contains)
        || (between.size() <= CLOSE && between.stream().anyMatch(joining::contains));
  }
}
