package limber;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import limber.corpus.EntryId;
import limber.sentence.Encoder;
import limber.store.Gap;
import limber.store.Gaps;
import limber.talk.Unanswered;

/// Gathers gaps by meaning.
///
/// What was asked is known by the corpus's nearest way of asking alone, so it is those ways that
/// are gathered: the one that was nearest most often leads a cluster, and each other joins the
/// leader that is most like it, or leads a cluster of its own where none is like enough. Gaps that
/// something else came of are never in one cluster.
///
/// @param likeness how much two ways are alike
/// @param enough how much is enough
record GapClusters(Likeness likeness, double enough) {

  /// Ways of asking whose vectors have this cosine mean about the same; how it was chosen is in
  /// `docs/decisions/0009-gaps.md`.
  static final double COSINE = 0.8;

  /// A way of asking, and whose it is.
  record Way(EntryId entry, String text) {

    static Optional<Way> of(Gap gap) {
      return gap.near().map(near -> new Way(near.entry(), near.way()));
    }
  }

  /// How much two ways of asking are alike.
  @FunctionalInterface
  interface Likeness {
    /// 1 where they mean the same, less the less they do.
    double of(Way one, Way other);
  }

  /// By the entry that both are ways to, for want of anything that understands meaning.
  static GapClusters byEntry() {
    return new GapClusters((one, other) -> one.entry().equals(other.entry()) ? 1 : 0, 1);
  }

  /// By what the ways of asking mean.
  static GapClusters byMeaning(Gaps gaps, Encoder encoder) {
    List<String> texts =
        gaps.counted().stream()
            .flatMap(gap -> Way.of(gap).stream())
            .map(Way::text)
            .distinct()
            .toList();
    List<float[]> made = encoder.vectors(texts);
    Map<String, float[]> vectors = new HashMap<>();
    for (int i = 0; i < made.size(); i++) {
      vectors.put(texts.get(i), made.get(i));
    }
    return new GapClusters(
        (one, other) -> cosine(vector(vectors, one), vector(vectors, other)), COSINE);
  }

  private static float[] vector(Map<String, float[]> vectors, Way way) {
    return Objects.requireNonNull(vectors.get(way.text()));
  }

  private static double cosine(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  /// The clusters, the most frequent first, then the oldest.
  List<GapCluster> of(Gaps gaps) {
    Map<Object, List<Gap>> byOutcome =
        gaps.counted().stream()
            .collect(Collectors.groupingBy(gap -> kind(gap.outcome()), Collectors.toList()));
    return byOutcome.values().stream()
        .flatMap(alike -> gathered(alike).stream())
        .map(cluster -> new GapCluster(cluster, words(cluster, gaps)))
        .sorted(
            Comparator.comparingInt(GapCluster::often)
                .reversed()
                .thenComparing(GapCluster::since)
                .thenComparing(cluster -> cluster.outcome() + cluster.ways()))
        .toList();
  }

  /// What has to be the same within a cluster: what came of it, and which entry it was about where
  /// that was one.
  private static Object kind(Unanswered outcome) {
    return switch (outcome) {
      case Unanswered.NotKnown _, Unanswered.NotOurs _, Unanswered.NotHelpful _ -> outcome;
      case Unanswered.Choices _ -> Unanswered.Choices.class;
    };
  }

  private List<List<Gap>> gathered(List<Gap> alike) {
    Map<Optional<Way>, List<Gap>> byWay = alike.stream().collect(Collectors.groupingBy(Way::of));
    Map<Optional<Way>, List<Gap>> clusters = new LinkedHashMap<>();
    byWay.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<Optional<Way>, List<Gap>> way) -> way.getValue().size())
                .reversed()
                .thenComparing(way -> way.getKey().toString()))
        .forEach(way ->
            clusters
                .computeIfAbsent(leader(way.getKey(), clusters.keySet()), _ -> new ArrayList<>())
                .addAll(way.getValue()));
    return List.copyOf(clusters.values());
  }

  private Optional<Way> leader(Optional<Way> way, Set<Optional<Way>> leaders) {
    return leaders.stream()
        .filter(leader -> like(leader, way) >= enough)
        .max(Comparator.comparingDouble(leader -> like(leader, way)))
        .orElse(way);
  }

  private double like(Optional<Way> one, Optional<Way> other) {
    return one.isPresent() && other.isPresent() ? likeness.of(one.get(), other.get()) : -1;
  }

  private static List<String> words(List<Gap> cluster, Gaps gaps) {
    Set<Gap> those = new HashSet<>(cluster);
    return gaps.inWords().stream()
        .filter(asked -> those.contains(asked.gap()))
        .flatMap(asked -> asked.words().stream())
        .distinct()
        .toList();
  }
}
