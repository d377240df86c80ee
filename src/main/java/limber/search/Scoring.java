package limber.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import limber.corpus.EntryId;

/// How well every entry fits a sentence.
///
/// A weighted sum of three signals, each a BM25n ([PassageIndex]) of 0 to 1: the best single way of
/// asking, all ways of asking together, and what Limber tells. The first finds the question that
/// somebody has asked before; the second the subject, where the words are spread over several ways
/// of asking; the third what nobody has asked yet. Where a sentence names an exercise and asks for
/// one thing about it, the words that ask for it do not count against that exercise.
final class Scoring {

  private static final double ASKED = 0.5;
  private static final double ASKED_TOGETHER = 0.5;

  /// On top of the others, so that an entry's own question reaches 1 without it.
  private static final double TOLD = 0.2;

  /// A question in an entry's very words. Only a passage of the same words and the same length gets
  /// so far; what is short of 1 is rounding.
  private static final double VERBATIM = 0.999;

  /// How far the others stand behind an entry that is called by its name or asked for in its very
  /// words.
  private static final double BESIDE = 0.9;

  private final Passages passages;
  private final Names names;
  private final Cues cues;
  private final Filler filler;

  Scoring(Passages passages, Names names, Cues cues, Filler filler) {
    this.passages = passages;
    this.names = names;
    this.cues = cues;
    this.filler = filler;
  }

  /// Holds the words of a sentence against every entry.
  Reading read(List<Word> words) {
    List<String> texts = words.stream().map(Word::text).toList();
    Optional<Cues.Found> cue = cues.find(texts);
    List<Names.Mention> mentions = names.mentioned(texts);
    Map<EntryId, Double> scores = scores(words);
    List<Word> rest = cue.map(found -> rest(words, found)).orElse(words);
    if (!rest.isEmpty()) {
      raiseVerbatim(scores, words);
    }
    if (cue.isPresent()) {
      raiseExercises(scores, mentions, scores(rest));
    }
    if (mentions.size() == 1 && saysOnly(mentions.getFirst(), cue, texts)) {
      raiseNamed(scores, mentions.getFirst(), words);
    }
    return new Reading(texts, scores, cue, rest.isEmpty());
  }

  /// A question in an entry's very words is that entry's, however much another is about them. Words
  /// that only ask for one thing about an exercise ("how often") are left to what was shown before.
  private void raiseVerbatim(Map<EntryId, Double> scores, List<Word> words) {
    Map<EntryId, Double> asked = passages.asked().scores(words);
    if (asked.values().stream().anyMatch(score -> score >= VERBATIM)) {
      scores.replaceAll(
          (id, score) -> asked.getOrDefault(id, 0.0) >= VERBATIM ? 1 : score * BESIDE);
    }
  }

  /// The words that ask for one thing about an exercise do not count against it.
  private static void raiseExercises(
      Map<EntryId, Double> scores,
      List<Names.Mention> mentions,
      Map<EntryId, Double> scoresOfRest) {
    mentions.stream()
        .flatMap(mention -> mention.owners().stream())
        .filter(id -> id.kind() == EntryId.Kind.EXERCISE)
        .forEach(id -> scores.merge(id, scoresOfRest.getOrDefault(id, 0.0), Math::max));
  }

  /// A sentence that is nothing but a name means that entry, however well others fit.
  private static void raiseNamed(
      Map<EntryId, Double> scores, Names.Mention mention, List<Word> words) {
    double trust =
        words.subList(mention.from(), mention.to()).stream()
            .mapToDouble(Word::trust)
            .min()
            .orElse(0);
    scores.replaceAll((_, score) -> score * BESIDE);
    mention.owners().forEach(id -> scores.put(id, trust));
  }

  /// An exercise or routine is called by its name and a few words around it. A topic's name is a
  /// subject, of which one can ask many things; only who asks to be told about it means all of it.
  private boolean saysOnly(Names.Mention mention, Optional<Cues.Found> cue, List<String> words) {
    return IntStream.range(0, words.size())
        .filter(i -> !mention.covers(i))
        .filter(i -> cue.map(found -> !found.positions().contains(i)).orElse(true))
        .mapToObj(words::get)
        .allMatch(word ->
            mention.isOfExerciseOrRoutine() ? filler.besideName(word) : filler.asksToBeTold(word));
  }

  private Map<EntryId, Double> scores(List<Word> words) {
    Map<EntryId, Double> sum = new HashMap<>();
    add(sum, ASKED, passages.asked().scores(words));
    add(sum, ASKED_TOGETHER, passages.askedTogether().scores(words));
    add(sum, TOLD, passages.told().scores(words));
    sum.replaceAll((_, score) -> Math.min(1, score));
    return sum;
  }

  private static void add(Map<EntryId, Double> sum, double weight, Map<EntryId, Double> scores) {
    scores.forEach((id, score) -> sum.merge(id, weight * score, Double::sum));
  }

  private List<Word> rest(List<Word> words, Cues.Found cue) {
    return IntStream.range(0, words.size())
        .filter(i -> !cue.positions().contains(i))
        .mapToObj(words::get)
        .filter(word -> !filler.contains(word.text()))
        .toList();
  }
}
