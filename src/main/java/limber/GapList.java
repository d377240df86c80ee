package limber;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What `limber gaps` prints.
///
/// @param listed the clusters that were asked often enough, the most frequent first
/// @param more how many questions are in the others
/// @param from how often is enough
record GapList(List<GapCluster> listed, int more, int from) {

  /// How many ways of asking a person can take in.
  private static final int SOME = 3;

  private static final int LONGEST = 60;

  private static final String EXAMPLE = "       \"%s\"%n";
  private static final String ROW = "%5s  %-10s  %-11s  %-34s  %s%n";

  /// The list of what was asked at least `from` times.
  static GapList of(List<GapCluster> clusters, int from) {
    List<GapCluster> listed = clusters.stream().filter(one -> one.often() >= from).toList();
    int all = clusters.stream().mapToInt(GapCluster::often).sum();
    return new GapList(listed, all - often(listed), from);
  }

  private static int often(List<GapCluster> clusters) {
    return clusters.stream().mapToInt(GapCluster::often).sum();
  }

  /// A cluster as JSON. The fields are a contract: others may be added, none changes.
  ///
  /// @param often how many questions
  /// @param outcome `unknown`, `not-ours`, `choices` or `not-helpful`
  /// @param near the id of the nearest entry, or of the one that said so or did not help; none
  ///   where nothing is near
  /// @param likeness how near, up to 1
  /// @param ways the nearest ways of asking in the corpus, the most frequent first
  /// @param choices the ids that people were asked to choose from, the most frequent first
  /// @param since the first day, as 2026-11-22
  /// @param words examples, where they were kept
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Line(
      int often,
      String outcome,
      @Nullable String near,
      double likeness,
      List<String> ways,
      List<String> choices,
      String since,
      List<String> words) {

    private static Line of(GapCluster cluster) {
      return new Line(
          cluster.often(),
          cluster.outcome(),
          cluster.about().map(Object::toString).orElse(null),
          cluster.likeness(),
          cluster.ways(),
          cluster.choices().stream().map(Object::toString).toList(),
          cluster.since().toString(),
          cluster.words());
    }
  }

  /// The clusters for JSON.
  Stream<Line> lines() {
    return listed.stream().map(Line::of);
  }

  /// The clusters for a person, with a sentence beneath; the sentence alone where there are none.
  String table() {
    String head =
        listed.isEmpty() ? "" : ROW.formatted("often", "since", "came of it", "near", "asked like");
    return head + lines().map(GapList::row).collect(Collectors.joining()) + sentence() + "\n";
  }

  private static String row(Line line) {
    String row =
        ROW.formatted(
            line.often(),
            line.since(),
            line.outcome(),
            Objects.requireNonNullElse(line.near(), "nothing"),
            some(line.ways()));
    return row + line.words().stream().map(EXAMPLE::formatted).collect(Collectors.joining());
  }

  private static String some(List<String> ways) {
    return ways.stream().limit(SOME).map(GapList::inShort).collect(Collectors.joining(" · "))
        + (ways.size() > SOME ? " · …" : "");
  }

  /// Some ways of asking are stories.
  private static String inShort(String way) {
    return way.length() <= LONGEST ? way : way.substring(0, LONGEST - 1) + "…";
  }

  private String sentence() {
    if (listed.isEmpty()) {
      return more == 0
          ? "No gaps yet: nobody has asked what Limber could not answer."
          : "Nothing has come up %d times yet (%s so far)."
              .formatted(from, counted(more, "question"));
    }
    String rest =
        more == 0 ? "" : "; %d more that came up less than %d times".formatted(more, from);
    return counted(often(listed), "question") + " in " + counted(listed.size(), "gap") + rest + ".";
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
