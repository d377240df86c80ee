package limber.search;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import limber.corpus.FollowUp;

/// Finds the words that point at an entry which was shown before the last one: "how many of the
/// other one", "was the first one safe".
final class Pointers {

  /// Shorter phrases ("go back") stand in too many sentences that point at nothing, but for those
  /// that end in "one" ("previous one") or "exercise".
  private static final int SHORTEST = 3;

  private static final String ENDINGS = "one exercise";

  private final Map<FollowUp, List<List<String>>> phrases = new EnumMap<>(FollowUp.class);

  /// The same as they are typed, the longest first.
  private final List<Pattern> typed;

  /// @param followUps the corpus's phrases for each way of going on
  Pointers(Map<FollowUp, List<String>> followUps, LimberAnalyzer analyzer) {
    List<String> endings = analyzer.words(ENDINGS);
    for (FollowUp how : List.of(FollowUp.FIRST, FollowUp.OTHER)) {
      phrases.put(
          how,
          followUps.getOrDefault(how, List.of()).stream()
              .map(analyzer::words)
              .filter(phrase -> phrase.size() >= (endings.contains(last(phrase)) ? 2 : SHORTEST))
              .toList());
    }
    typed =
        Stream.of(FollowUp.FIRST, FollowUp.OTHER)
            .flatMap(how -> followUps.getOrDefault(how, List.of()).stream())
            .filter(phrase -> phrase.indexOf(' ') > 0)
            .sorted(
                Comparator.comparingInt(String::length).reversed().thenComparing(phrase -> phrase))
            .map(phrase -> Pattern.compile("(?iU)\\b" + Pattern.quote(phrase) + "\\b"))
            .toList();
  }

  /// What a text says beside the words that point: "was safe" of "was the first one safe"; all of
  /// it where nothing is left, or nothing points as it is written in the corpus.
  String beside(String text) {
    return typed.stream()
        .map(phrase -> phrase.matcher(text))
        .filter(Matcher::find)
        .findFirst()
        .map(found -> found.replaceFirst("").strip())
        .filter(rest -> rest.chars().anyMatch(Character::isLetter))
        .orElse(text);
  }

  private static String last(List<String> phrase) {
    return phrase.isEmpty() ? "" : phrase.getLast();
  }

  /// Which one is pointed at, [FollowUp#FIRST] or [FollowUp#OTHER], if any.
  Optional<FollowUp> in(List<String> words) {
    return Stream.of(FollowUp.FIRST, FollowUp.OTHER)
        .filter(how ->
            phrases.getOrDefault(how, List.of()).stream()
                .anyMatch(phrase -> Collections.indexOfSubList(words, phrase) >= 0))
        .findFirst();
  }
}
