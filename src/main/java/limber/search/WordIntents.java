package limber.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Tells what a sentence is after by its words alone: a cue asks for one thing about an exercise, a
/// phrase that is nearly the whole sentence says it, too, and the rest has a subject of its own.
final class WordIntents implements IntentReader {

  /// A sentence that is a phrase but for a word that says nothing.
  private static final double WHOLE = 0.8;

  private final Cues cues;
  private final Filler filler;
  private final IntentPhrases phrases;
  private final Effort effort;

  WordIntents(Cues cues, Filler filler, IntentPhrases phrases, Effort effort) {
    this.effort = effort;
    this.cues = cues;
    this.filler = filler;
    this.phrases = phrases;
  }

  @Override
  public Intents of(String sentence, List<Word> words) {
    List<String> texts = words.stream().map(Word::text).toList();
    Optional<Intents> asking =
        cues.find(texts)
            .flatMap(cue -> effort.confirmed(cue, sentence))
            .map(cue -> asking(cue, texts));
    return asking
        .filter(intents -> intents.ofOwnSubject() == 0)
        .or(() -> wholePhrase(words).map(Intents::only))
        .or(() -> asking)
        .orElseGet(() -> Intents.only(Intent.Subject.OTHER));
  }

  private Optional<Intent> wholePhrase(List<Word> words) {
    Map<Intent, Double> near = phrases.scores(words);
    return Intent.all().stream()
        .filter(intent -> near.getOrDefault(intent, 0.0) >= WHOLE)
        .max(Comparator.comparingDouble(intent -> near.getOrDefault(intent, 0.0)));
  }

  private Intents asking(Cues.Found cue, List<String> words) {
    Intent thing = new Intent.OneThing(cue.aspect());
    boolean nothingElse =
        IntStream.range(0, words.size())
            .filter(i -> !cue.positions().contains(i))
            .allMatch(i -> filler.contains(words.get(i)));
    return nothingElse
        ? Intents.only(thing)
        : new Intents(Map.of(thing, 0.5, Intent.Subject.OTHER, 0.5));
  }
}
