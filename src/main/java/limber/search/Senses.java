package limber.search;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.corpus.EntryId;
import limber.corpus.Topic;

/// Tells the name of an exercise from the common word that it also is: "how much is a scaffold
/// plank", "what do I open with in bridge".
///
/// A sentence speaks of something else where a topic that is far off fits it better than any
/// exercise named in it, unless it plainly asks one thing about an exercise. Both figures were set
/// on the `develop` questions.
final class Senses {

  /// From here on one thing about an exercise is asked for, however odd the rest.
  static final double PLAINLY = 0.75;

  /// How many times as well something far off has to fit.
  private static final double BETTER = 1.05;

  private final Set<EntryId> farOff = new HashSet<>();

  Senses(Corpus corpus) {
    for (Entry entry : corpus.all()) {
      if (entry instanceof Topic topic && topic.scope() == Topic.Scope.FAR_OFF) {
        farOff.add(topic.id());
      }
    }
  }

  /// The exercises that are meant, of those whose names are in a sentence: all of them or none.
  ///
  /// @param scores how well each entry fits the sentence
  /// @param intents what it is after
  List<EntryId> meant(List<EntryId> named, Map<EntryId, Double> scores, Intents intents) {
    double fits = best(named, scores);
    double elsewhere = best(farOff, scores);
    boolean somethingElse =
        intents.ofOneThing() < PLAINLY
            && elsewhere > BETTER * fits
            && elsewhere >= best(scores.keySet(), scores);
    return somethingElse ? List.of() : named;
  }

  private static double best(Iterable<EntryId> ids, Map<EntryId, Double> scores) {
    double best = 0;
    for (EntryId id : ids) {
      best = Math.max(best, scores.getOrDefault(id, 0.0));
    }
    return best;
  }
}
