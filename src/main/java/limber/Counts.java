package limber;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import limber.corpus.Corpus;
import limber.corpus.EntryId.Kind;
import limber.corpus.Mistake;

/// How much there is, in words for the console.
final class Counts {

  private Counts() {}

  /// Such as `56 exercises, 90 topics, …`.
  static String of(Corpus corpus) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    corpus.all().forEach(entry -> counts.merge(entry.id().kind(), 1, Integer::sum));
    return String.format(
        "%d exercises, %d topics, %d routines, %d kinds of small talk, %d warning signs",
        counts.getOrDefault(Kind.EXERCISE, 0),
        counts.getOrDefault(Kind.TOPIC, 0),
        counts.getOrDefault(Kind.ROUTINE, 0),
        counts.getOrDefault(Kind.SMALL_TALK, 0),
        corpus.signs().size());
  }

  /// Such as `2 mistakes`.
  static String of(List<Mistake> mistakes) {
    return mistakes.size() == 1 ? "1 mistake" : mistakes.size() + " mistakes";
  }
}
