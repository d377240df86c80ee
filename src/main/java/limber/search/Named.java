package limber.search;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import limber.corpus.EntryId;

/// The entries that a sentence calls by their names.
///
/// @param mentions where it does, in order
/// @param compared those entries that are exercises and held against each other
/// @param meant those that are meant by their names, and not only something else with that word
record Named(List<Names.Mention> mentions, List<EntryId> compared, Set<EntryId> meant) {

  static final Named NOTHING = new Named(List.of(), List.of(), Set.of());

  /// In the form that the index gives them.
  private static final Set<String> POINTERS =
      Set.copyOf(new LimberAnalyzer().words("it this that them these those"));

  Named {
    mentions = List.copyOf(mentions);
    compared = List.copyOf(compared);
    meant = Set.copyOf(meant);
  }

  /// Those that some words mean: in "and the sphinx, is it safe" the exercise is meant, in "should
  /// I feel it in my hamstrings" none is.
  static Set<EntryId> meant(List<String> words, List<Names.Mention> mentions) {
    int pointer = firstPointer(words).orElse(Integer.MAX_VALUE);
    return mentions.stream()
        .filter(mention -> mention.from() < pointer)
        .flatMap(mention -> mention.owners().stream())
        .collect(Collectors.toSet());
  }

  /// Where words first point at something said before, "it", "this one".
  static OptionalInt firstPointer(List<String> words) {
    return IntStream.range(0, words.size())
        .filter(at -> POINTERS.contains(words.get(at)))
        .findFirst();
  }

  /// The same, where a part of the sentence means others by their names, too.
  Named meaning(Set<EntryId> others) {
    Set<EntryId> all = new HashSet<>(meant);
    all.addAll(others);
    return new Named(mentions, compared, all);
  }

  /// In the order in which they are named.
  List<EntryId> all() {
    return mentions.stream().flatMap(mention -> mention.owners().stream()).distinct().toList();
  }
}
