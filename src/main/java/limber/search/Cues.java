package limber.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import limber.corpus.Aspect;

/// The phrases by which people ask for one thing about an exercise, such as "how long".
///
/// A phrase is looked up by the words that it begins with, so a question takes no longer where
/// there are thousands of phrases.
final class Cues {

  /// Where several are in a question, the first of these counts: the longest one.
  private static final Comparator<Cue> ORDER =
      Comparator.comparingInt(Cue::length)
          .reversed()
          .thenComparing(Cue::aspect)
          .thenComparing(cue -> cue.runs().toString());

  private final Map<List<String>, List<Cue>> byFirstRun;

  /// How many words a first run has at most.
  private final int longest;

  /// @param phrases for each aspect the phrases that ask for it; `{x}` is where the exercise's name
  ///   may stand
  Cues(Map<Aspect, List<String>> phrases, LimberAnalyzer analyzer) {
    List<Cue> cues = new ArrayList<>();
    phrases.forEach(
        (aspect, texts) -> texts.forEach(text -> cues.add(Cue.of(aspect, text, analyzer))));
    byFirstRun =
        cues.stream()
            .filter(cue -> cue.length() > 0)
            .sorted(ORDER)
            .collect(Collectors.groupingBy(cue -> cue.runs().getFirst()));
    longest = byFirstRun.keySet().stream().mapToInt(List::size).max().orElse(0);
  }

  /// The longest cue in a question, or none.
  Optional<Found> find(List<String> words) {
    List<Cue> begun = new ArrayList<>();
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= Math.min(words.size(), from + longest); to++) {
        begun.addAll(byFirstRun.getOrDefault(words.subList(from, to), List.of()));
      }
    }
    return begun.stream().sorted(ORDER).flatMap(cue -> cue.in(words).stream()).findFirst();
  }

  /// A cue that was found.
  ///
  /// @param aspect what it asks for
  /// @param positions which words of the question are the cue
  record Found(Aspect aspect, Set<Integer> positions) {}

  /// @param aspect what it asks for
  /// @param length how many words it has in all
  /// @param runs words that follow each other; between two runs anything may stand
  private record Cue(Aspect aspect, int length, List<List<String>> runs) {

    static Cue of(Aspect aspect, String phrase, LimberAnalyzer analyzer) {
      List<List<String>> runs =
          Stream.of(phrase.split("\\{x}"))
              .map(analyzer::words)
              .filter(run -> !run.isEmpty())
              .toList();
      return new Cue(aspect, runs.stream().mapToInt(List::size).sum(), runs);
    }

    Optional<Found> in(List<String> words) {
      Set<Integer> positions = new TreeSet<>();
      int from = 0;
      for (List<String> run : runs) {
        int start = indexOf(run, words, from);
        if (start < 0) {
          return Optional.empty();
        }
        from = start + run.size();
        positions.addAll(IntStream.range(start, from).boxed().collect(Collectors.toSet()));
      }
      return Optional.of(new Found(aspect, positions));
    }

    private static int indexOf(List<String> run, List<String> words, int from) {
      for (int start = from; start + run.size() <= words.size(); start++) {
        if (words.subList(start, start + run.size()).equals(run)) {
          return start;
        }
      }
      return -1;
    }
  }
}
