package limber;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import limber.corpus.EntryId;
import limber.store.Gap;
import limber.store.Gap.Near;
import limber.talk.Unanswered;

/// Questions that mean about the same and that the same came of.
///
/// @param gaps each of them; at least one
/// @param words those whose words were kept
record GapCluster(List<Gap> gaps, List<String> words) {
  GapCluster {
    gaps = List.copyOf(gaps);
    words = List.copyOf(words);
  }

  /// How often it was asked.
  int often() {
    return gaps.size();
  }

  /// What came of it, in a word.
  String outcome() {
    return switch (gaps.getFirst().outcome()) {
      case Unanswered.NotKnown() -> "unknown";
      case Unanswered.NotOurs _ -> "not-ours";
      case Unanswered.Choices _ -> "choices";
      case Unanswered.NotHelpful _ -> "not-helpful";
    };
  }

  /// The entries that were offered, spoke for it, or did not help, the most frequent first.
  List<EntryId> entries() {
    return frequent(gap ->
        switch (gap.outcome()) {
          case Unanswered.NotKnown() -> Stream.empty();
          case Unanswered.NotOurs(EntryId entry) -> Stream.of(entry);
          case Unanswered.Choices(List<EntryId> ids) -> ids.stream();
          case Unanswered.NotHelpful(EntryId topic) -> Stream.of(topic);
        });
  }

  /// The entries that are nearest to it, the most frequent first.
  List<EntryId> near() {
    return frequent(gap -> gap.near().map(Near::entry).stream());
  }

  /// The corpus's ways of asking that are nearest to it, the most frequent first.
  List<String> ways() {
    return frequent(gap -> gap.near().map(Near::way).stream());
  }

  /// How near they are on average, 0 to 1; 0 where nothing is near.
  double likeness() {
    double mean =
        gaps.stream()
            .flatMap(gap -> gap.near().stream())
            .mapToDouble(Near::likeness)
            .average()
            .orElse(0);
    return Math.round(mean * 100) / 100.0;
  }

  /// The first day on which it was asked.
  LocalDate since() {
    return gaps.stream().map(Gap::day).min(Comparator.naturalOrder()).orElseThrow();
  }

  private <T> List<T> frequent(Function<Gap, Stream<T>> parts) {
    Map<T, Long> often =
        gaps.stream()
            .flatMap(parts)
            .collect(
                Collectors.groupingBy(part -> part, LinkedHashMap::new, Collectors.counting()));
    List<T> sorted = new ArrayList<>(often.keySet());
    sorted.sort(
        Comparator.comparing((T part) -> often.getOrDefault(part, 0L))
            .reversed()
            .thenComparing(Object::toString));
    return sorted;
  }
}
