package limber.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.corpus.EntryId;
import limber.corpus.Naming;

/// The names of entries, found in a question however they are spelt.
///
/// A name is known by its words run together, so that "bird dog", "bird-dog" and "birddog" are one
/// key, and "childs poes" is two slips from it at most.
final class Names {

  /// No name has more words.
  static final int MOST_WORDS = 6;

  /// Shorter ones sound like too much else.
  private static final int LONG_ENOUGH = 5;

  /// Within a name they may be there or not: "side plank on your knees", "side plank on knees".
  private static final String SMALL = "a an the my your his her their";

  private final Set<String> small;

  private final Map<String, List<String>> spellings = new HashMap<>();
  private final Map<String, Set<EntryId>> owners = new TreeMap<>();
  private final Lexicon keys;
  private final Map<String, List<String>> bySound = new HashMap<>();

  Names(Corpus corpus, LimberAnalyzer analyzer) {
    small = new HashSet<>(analyzer.words(SMALL));
    for (Entry entry : corpus.all()) {
      Naming naming = entry.basics().naming();
      Stream.concat(Stream.of(naming.title()), naming.names().stream())
          .map(analyzer::words)
          .filter(words -> !words.isEmpty() && words.size() <= MOST_WORDS)
          .forEach(words -> add(entry.id(), words));
    }
    Map<String, Integer> uses = new HashMap<>();
    spellings.keySet().forEach(key -> uses.put(key, 1));
    keys = new Lexicon(uses);
    spellings.keySet().stream()
        .filter(key -> key.length() >= LONG_ENOUGH)
        .sorted()
        .forEach(key -> bySound.putIfAbsent(Sounds.of(key), spellings.get(key)));
  }

  private void add(EntryId id, List<String> words) {
    String key = key(words);
    spellings.putIfAbsent(key, words);
    owners.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(id);
    for (int start = 0; start + 2 <= words.size(); start++) {
      List<String> pair = words.subList(start, start + 2);
      spellings.putIfAbsent(String.join("", pair), pair);
    }
  }

  /// The words of the name that `words` spell exactly, but for spaces, hyphens and small words.
  Optional<List<String>> exact(List<String> words) {
    return Optional.ofNullable(spellings.get(key(words)));
  }

  /// The words of the name that `words` spell with a slip or two, or by ear. In a part of a name no
  /// word has more slips than it may have alone: "in planck" is not "in place".
  Optional<List<String>> near(List<String> words) {
    String key = key(words);
    return keys.nearest(key)
        .map(spellings::get)
        .filter(name -> !owners(name).isEmpty() || areLike(words, name))
        .or(() -> Optional.ofNullable(bySound.get(Sounds.of(key))));
  }

  private static boolean areLike(List<String> words, List<String> name) {
    return words.size() != name.size()
        || IntStream.range(0, words.size())
            .allMatch(i -> Lexicon.areLike(words.get(i), name.get(i)));
  }

  /// The entries that have exactly this name.
  Set<EntryId> owners(List<String> words) {
    return owners.getOrDefault(key(words), Set.of());
  }

  /// Its words run together, without the small ones that stand between others.
  private String key(List<String> words) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      boolean within = i > 0 && i < words.size() - 1;
      if (!within || !small.contains(words.get(i))) {
        key.append(words.get(i));
      }
    }
    return key.toString();
  }

  /// The names in a question, the longer one where one holds another.
  List<Mention> mentioned(List<String> words) {
    List<Mention> found = new ArrayList<>();
    int from = 0;
    while (from < words.size()) {
      int to = Math.min(words.size(), from + MOST_WORDS);
      while (to > from && owners(words.subList(from, to)).isEmpty()) {
        to--;
      }
      if (to > from) {
        found.add(new Mention(owners(words.subList(from, to)), from, to));
      }
      from = Math.max(to, from + 1);
    }
    return found;
  }

  /// A name within a question.
  ///
  /// @param owners the entries of that name
  /// @param from its first word
  /// @param to the word after its last
  record Mention(Set<EntryId> owners, int from, int to) {

    /// Whether it is the name of something to do.
    boolean isOfExerciseOrRoutine() {
      return owners.stream()
          .anyMatch(id ->
              switch (id.kind()) {
                case EXERCISE, ROUTINE -> true;
                case TOPIC, SMALL_TALK -> false;
              });
    }

    /// Whether it is the name of an exercise.
    boolean isOfExercise() {
      return owners.stream().anyMatch(id -> id.kind() == EntryId.Kind.EXERCISE);
    }

    /// Whether the word at `position` is part of the name.
    boolean covers(int position) {
      return from <= position && position < to;
    }
  }
}
