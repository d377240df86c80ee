package limber.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Known words, and the nearest of them to a misspelt one.
///
/// The first letter has to be right: people seldom miss it, and it keeps "night" from "light".
final class Lexicon {

  /// Below this length one slip makes any word out of any other.
  private static final int SHORTEST = 4;

  /// From this length on, two slips are forgiven.
  private static final int TWO_SLIPS = 8;

  private final SortedMap<String, Integer> frequencies;
  private final Map<Character, List<String>> byFirstLetter = new HashMap<>();

  /// @param frequencies each known word, and how often it is used
  Lexicon(Map<String, Integer> frequencies) {
    this.frequencies = new TreeMap<>(frequencies);
    for (String word : this.frequencies.keySet()) {
      byFirstLetter.computeIfAbsent(word.charAt(0), _ -> new ArrayList<>()).add(word);
    }
  }

  boolean knows(String word) {
    return frequencies.containsKey(word);
  }

  /// The known word that `word` was most likely meant to be, or none.
  Optional<String> nearest(String word) {
    if (word.length() < SHORTEST || !word.chars().allMatch(Character::isLetter)) {
      return Optional.empty();
    }
    int most = word.length() < TWO_SLIPS ? 1 : 2;
    String nearest = null;
    int distance = most + 1;
    int frequency = 0;
    for (String known : byFirstLetter.getOrDefault(word.charAt(0), List.of())) {
      int slips = EditDistance.between(word, known, most);
      int uses = frequencies.getOrDefault(known, 0);
      if (slips < distance || (slips <= most && slips == distance && uses > frequency)) {
        nearest = known;
        distance = slips;
        frequency = uses;
      }
    }
    return Optional.ofNullable(nearest);
  }
}
