package limber.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import limber.corpus.EntryId;

/// How well every entry fits a sentence.
///
/// The sum of two signals, each BM25n of an entry's best passage: what people ask, and what Limber
/// tells. Where a sentence names an exercise and asks for one thing about it, the words that ask
/// for it do not count against that exercise.
final class Scoring {

  /// What people ask decides; what Limber tells breaks ties and finds what nobody has asked yet.
  private static final double TOLD = 0.25;

  private final PassageIndex passages;
  private final Names names;
  private final Cues cues;
  private final Filler filler;

  Scoring(PassageIndex passages, Names names, Cues cues, Filler filler) {
    this.passages = passages;
    this.names = names;
    this.cues = cues;
    this.filler = filler;
  }

  /// Holds the words of a sentence against every entry.
  Reading read(List<Word> words) {
    List<String> texts = words.stream().map(Word::text).toList();
    Optional<Cues.Found> cue = cues.find(texts);
    List<Word> counting = words.stream().filter(word -> filler.counts(word.text())).toList();
    Map<EntryId, Double> scores = new HashMap<>(scores(counting));
    List<Word> rest = cue.map(found -> rest(words, found)).orElse(counting);
    if (cue.isPresent()) {
      Map<EntryId, Double> scoresOfRest = scores(rest);
      for (EntryId mentioned : names.mentioned(texts)) {
        if (mentioned.kind() == EntryId.Kind.EXERCISE) {
          scores.merge(mentioned, scoresOfRest.getOrDefault(mentioned, 0.0), Math::max);
        }
      }
    }
    return new Reading(texts, scores, cue, rest.isEmpty());
  }

  private Map<EntryId, Double> scores(List<Word> words) {
    Map<EntryId, Double> scores = new HashMap<>(passages.scores(Passage.Part.ASKED, words));
    passages
        .scores(Passage.Part.TOLD, words)
        .forEach((id, score) -> scores.merge(id, TOLD * score, (a, b) -> Math.min(1, a + b)));
    return scores;
  }

  private List<Word> rest(List<Word> words, Cues.Found cue) {
    return IntStream.range(0, words.size())
        .filter(i -> !cue.positions().contains(i))
        .mapToObj(words::get)
        .filter(word -> filler.countsBesideCue(word.text()))
        .toList();
  }
}
