package limber;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import limber.corpus.EntryId;
import limber.store.Gap;
import limber.store.Gap.Near;
import limber.store.Gap.Subject;
import limber.store.Gaps;
import limber.talk.Unanswered;

/// Questions that are about the same and that the same came of.
///
/// @param subject what they have in common
/// @param gaps each of them; at least one
/// @param words those whose words were kept
record GapCluster(Subject subject, List<Gap> gaps, List<String> words) {
  GapCluster {
    gaps = List.copyOf(gaps);
    words = List.copyOf(words);
  }

  /// The clusters, the most frequent first, then the oldest.
  static List<GapCluster> of(Gaps gaps) {
    Map<Subject, List<String>> words =
        gaps.inWords().stream()
            .collect(
                Collectors.groupingBy(
                    asked -> asked.gap().subject(),
                    Collectors.flatMapping(asked -> asked.words().stream(), Collectors.toList())));
    return gaps.counted().stream()
        .filter(gap -> !(gap.outcome() instanceof Unanswered.Helpful))
        .collect(Collectors.groupingBy(Gap::subject))
        .entrySet()
        .stream()
        .map(alike ->
            new GapCluster(
                alike.getKey(),
                alike.getValue(),
                words.getOrDefault(alike.getKey(), List.of()).stream().distinct().toList()))
        .sorted(
            Comparator.comparingInt(GapCluster::often)
                .reversed()
                .thenComparing(GapCluster::since)
                .thenComparing(cluster -> cluster.outcome() + cluster.subject().about()))
        .toList();
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
      case Unanswered.Helpful _ -> "helpful";
    };
  }

  /// The entry that said so, did not help, or is nearest; none where nothing is near.
  Optional<EntryId> about() {
    return subject.about();
  }

  /// The entries that people were asked to choose from, the most frequent first.
  List<EntryId> choices() {
    return frequent(gap ->
        gap.outcome() instanceof Unanswered.Choices(var ids) ? ids.stream() : Stream.empty());
  }

  /// The corpus's ways of asking that are nearest to it, the most frequent first.
  List<String> ways() {
    return frequent(gap -> gap.near().map(Near::way).stream());
  }

  /// How near they are on average, up to 1; 0 where nothing is near.
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
