package limber.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import limber.corpus.EntryId;

/// What an entry's fit does not know by itself: whose very words or name a sentence is, and what
/// asks for one thing about an exercise.
///
/// Where a sentence names an exercise and asks for one thing about it, the words that ask for it do
/// not count against that exercise.
final class Scoring {

  /// A question in an entry's very words. Only a passage of the same words and the same length gets
  /// so far; what is short of 1 is rounding.
  private static final double VERBATIM = 0.999;

  /// How far the others stand behind an entry that is called by its name or asked for in its very
  /// words.
  private static final double BESIDE = 0.9;

  private final Passages passages;
  private final LexicalFit words;
  private final Fit fit;
  private final Names names;
  private final Cues cues;
  private final Filler filler;

  /// @param fit how well entries fit a whole sentence
  Scoring(Passages passages, Fit fit, Names names, Cues cues, Filler filler) {
    this.passages = passages;
    this.words = new LexicalFit(passages);
    this.fit = fit;
    this.names = names;
    this.cues = cues;
    this.filler = filler;
  }

  /// Holds a sentence against every entry.
  ///
  /// @param sentence as typed
  /// @param typed its words as the index spells them
  Reading read(String sentence, List<Word> typed) {
    List<String> texts = typed.stream().map(Word::text).toList();
    Optional<Cues.Found> cue = cues.find(texts);
    List<Names.Mention> mentions = names.mentioned(texts);
    Map<EntryId, Double> scores = fit.scores(sentence, typed);
    List<Word> rest = cue.map(found -> rest(typed, found)).orElse(typed);
    if (!rest.isEmpty()) {
      raiseVerbatim(scores, typed);
    }
    if (cue.isPresent()) {
      raiseExercises(scores, mentions, words.scores(rest));
    }
    if (mentions.size() == 1 && saysOnly(mentions.getFirst(), cue, texts)) {
      raiseNamed(scores, mentions.getFirst(), typed);
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

  private List<Word> rest(List<Word> words, Cues.Found cue) {
    return IntStream.range(0, words.size())
        .filter(i -> !cue.positions().contains(i))
        .mapToObj(words::get)
        .filter(word -> !filler.contains(word.text()))
        .toList();
  }
}
