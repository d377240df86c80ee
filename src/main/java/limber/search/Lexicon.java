package limber.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Known words, and the nearest of them to a misspelt one.
///
/// The first letter has to be right: people seldom miss it, and it keeps "night" from "light".
final class Lexicon {

  /// Below this length one slip makes any word out of any other.
  private static final int SHORTEST = 4;

  /// From this length on, two slips are forgiven.
  private static final int TWO_SLIPS = 8;

  /// Of the nearest words the one that is used most, then the first in the alphabet.
  private static final Comparator<Near> NEAREST =
      Comparator.comparingInt(Near::slips)
          .thenComparing(Comparator.comparingInt((Near near) -> near.known().uses()).reversed())
          .thenComparing(near -> near.known().text());

  private final Map<String, Integer> frequencies;
  private final Map<Shape, List<Known>> byShape;

  /// @param frequencies each known word, and how often it is used
  Lexicon(Map<String, Integer> frequencies) {
    this.frequencies = Map.copyOf(frequencies);
    this.byShape =
        frequencies.entrySet().stream()
            .map(word -> new Known(word.getKey(), letters(word.getKey()), word.getValue()))
            .collect(Collectors.groupingBy(known -> Shape.of(known.text())));
  }

  boolean knows(String word) {
    return frequencies.containsKey(word);
  }

  /// The known word that `word` was most likely meant to be, or none.
  Optional<String> nearest(String word) {
    if (word.length() < SHORTEST || !word.chars().allMatch(Character::isLetter)) {
      return Optional.empty();
    }
    int most = slips(word);
    int letters = letters(word);
    return candidates(word, most)
        .filter(known -> known.mayBeWithin(most, letters))
        .map(known -> new Near(known, EditDistance.between(word, known.text(), most)))
        .filter(near -> near.slips() <= most)
        .min(NEAREST)
        .map(near -> near.known().text());
  }

  /// Whether so few slips lie between two words that one may be the other.
  static boolean areLike(String word, String other) {
    return EditDistance.between(word, other, slips(word)) <= slips(word);
  }

  /// How many slips are forgiven in a word.
  private static int slips(String word) {
    return word.length() < TWO_SLIPS ? 1 : 2;
  }

  private Stream<Known> candidates(String word, int most) {
    return IntStream.rangeClosed(word.length() - most, word.length() + most)
        .mapToObj(length -> byShape.getOrDefault(new Shape(word.charAt(0), length), List.of()))
        .flatMap(List::stream);
  }

  /// Which letters a word has, one bit for each; letters that are no part of `a` to `z` share bits.
  private static int letters(String word) {
    return word.chars().map(letter -> 1 << letter).reduce(0, (a, b) -> a | b);
  }

  /// What a misspelt word has in common with the right one.
  ///
  /// @param first its first letter
  /// @param length how many letters it has, but for as many as there are slips
  private record Shape(char first, int length) {

    static Shape of(String word) {
      return new Shape(word.charAt(0), word.length());
    }
  }

  /// @param letters of the word, as bits
  /// @param uses how often it is used
  private record Known(String text, int letters, int uses) {

    /// Whether so few slips could lie between this and a word of those letters: one slip takes at
    /// most one letter away and brings at most one. That spares us from counting, nearly always.
    boolean mayBeWithin(int slips, int others) {
      return Integer.bitCount(letters ^ others) <= 2 * slips;
    }
  }

  private record Near(Known known, int slips) {}
}
