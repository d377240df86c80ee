package limber.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import limber.corpus.EntryId;

/// A sentence, held against every entry.
///
/// @param words its words as the index spells them
/// @param scores how well each entry fits, 0 to 1; what is missing does not fit at all
/// @param subjects the entries whose names are in it
/// @param intents what it is after
/// @param notOurs how much speaks for something that is not ours, as in [Scope]
record Reading(
    List<String> words,
    Map<EntryId, Double> scores,
    Named subjects,
    Intents intents,
    double notOurs) {

  /// What is read in no words at all.
  static final Reading NOTHING =
      new Reading(List.of(), Map.of(), Named.NOTHING, new Intents(Map.of()), 0);

  private static final double NOT_QUITE = 0.99;

  /// The entries whose names are in it, in the order in which they are named.
  List<EntryId> named() {
    return subjects.all();
  }

  /// The best entry's score; 0 where nothing fits.
  double best() {
    return scores.values().stream().mapToDouble(score -> score).max().orElse(0);
  }

  /// The best entry, of several as good the first by its id; none where nothing fits.
  Optional<Ranked> bestEntry() {
    return scores.entrySet().stream()
        .map(entry -> new Ranked(entry.getKey(), entry.getValue()))
        .min(Ranked.BEST_FIRST);
  }

  /// How well an entry fits; 0 where it shares nothing.
  double score(EntryId id) {
    return scores.getOrDefault(id, 0.0);
  }

  /// The same sentence, with entries of one kind preferred, but not before one that is certain.
  Reading favouring(EntryId.Kind kind, double factor) {
    Map<EntryId, Double> favoured = new HashMap<>(scores);
    favoured.replaceAll((id, score) ->
        id.kind() == kind ? Math.max(score, Math.min(NOT_QUITE, score * factor)) : score);
    return new Reading(words, favoured, subjects, intents, notOurs);
  }

  /// The same sentence, with less that speaks for something that is not ours.
  Reading ratherOurs(double by) {
    return new Reading(words, scores, subjects, intents, notOurs - by);
  }

  /// Whether it fits small talk best.
  boolean isSmallTalk() {
    double best = best();
    return scores.entrySet().stream()
        .anyMatch(
            entry -> entry.getKey().kind() == EntryId.Kind.SMALL_TALK && entry.getValue() >= best);
  }

  /// The same sentence, taken less seriously.
  Reading times(double weight) {
    Map<EntryId, Double> less = new HashMap<>();
    scores.forEach((id, score) -> less.put(id, score * weight));
    return new Reading(words, less, subjects, intents, notOurs);
  }

  /// The better of two sentences, with what the other one says to all entries.
  Reading with(Reading other) {
    Reading better = other.best() > best() || words.isEmpty() ? other : this;
    Map<EntryId, Double> both = new HashMap<>(scores);
    other.scores.forEach((id, score) -> both.merge(id, score, Math::max));
    return new Reading(better.words, both, better.subjects, better.intents, better.notOurs);
  }

  /// Whether it points at something said before: "it", "this one".
  boolean pointsBack() {
    return Named.firstPointer(words).isPresent();
  }

  /// Whether it calls an entry by its name, and not only something else with that word.
  boolean means(EntryId id) {
    return subjects.meant().contains(id);
  }

  /// The same, where a part of it means others by their names, too.
  Reading meaning(Set<EntryId> others) {
    return new Reading(words, scores, subjects.meaning(others), intents, notOurs);
  }
}
