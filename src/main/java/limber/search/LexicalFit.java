package limber.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import limber.corpus.Corpus;
import limber.corpus.Entry;
import limber.corpus.EntryId;
import limber.learn.Softmax;

/// How well every entry fits by its words alone.
///
/// A weighted sum of three signals, each a BM25n ([PassageIndex]) of 0 to 1: the best single way of
/// asking, all ways of asking together, and what Limber tells. The first finds the question that
/// somebody has asked before; the second the subject, where the words are spread over several ways
/// of asking; the third what nobody has asked yet. An entry that shares no word is left out.
final class LexicalFit implements Fit {

  private static final double ASKED = 0.5;
  private static final double ASKED_TOGETHER = 0.5;

  /// On top of the others, so that an entry's own question reaches 1 without it.
  private static final double TOLD = 0.2;

  private static final double SHARPNESS = 10;

  private final Passages passages;
  private final List<Entry> entries;

  LexicalFit(Passages passages, Corpus corpus) {
    this.passages = passages;
    this.entries = List.copyOf(corpus.all());
  }

  @Override
  public Fitted of(String sentence, List<Word> words) {
    Map<EntryId, Double> scores = scores(words);
    return Fitted.of(scores, entries, shares(scores));
  }

  /// Those of [Fused], as if words were all there is.
  private double[] shares(Map<EntryId, Double> scores) {
    return Softmax.of(
        entries.stream().mapToDouble(entry -> scores.getOrDefault(entry.id(), 0.0)).toArray(),
        SHARPNESS);
  }

  @Override
  public Optional<Nearest> nearest(String sentence, List<Word> words) {
    return passages
        .asked()
        .best(words)
        .map(best -> new Nearest(best.passage().owner(), best.passage().text(), best.score()));
  }

  /// Words that tell a story around a question would count as if they were asked.
  @Override
  public int longest() {
    return 0;
  }

  /// The same, for it looks at the words alone.
  Map<EntryId, Double> scores(List<Word> words) {
    Map<EntryId, Double> sum = new HashMap<>();
    add(sum, ASKED, passages.asked().scores(words));
    add(sum, ASKED_TOGETHER, passages.askedTogether().scores(words));
    add(sum, TOLD, passages.told().scores(words));
    sum.replaceAll((_, score) -> Math.min(1, score));
    return sum;
  }

  /// How well each entry's best way of asking fits, 0 to 1.
  Map<EntryId, Double> asked(List<Word> words) {
    return passages.asked().scores(words);
  }

  private static void add(Map<EntryId, Double> sum, double weight, Map<EntryId, Double> scores) {
    scores.forEach((id, score) -> sum.merge(id, weight * score, Double::sum));
  }
}
